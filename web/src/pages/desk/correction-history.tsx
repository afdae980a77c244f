import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectionView } from '../../api/desk-types';
import { CorrectionLine } from './correction-line';
import type { Desk } from './use-desk';

interface Props {
  corrections: readonly CorrectionView[];
  work: Desk;
}

/** All corrections of the report; each can be withdrawn and reinstated, somebody else's with a reason. */
export function CorrectionHistory({ corrections, work }: Props) {
  const { t } = useTranslation('desk');
  return (
    <details className="correction-history">
      <summary>{t('history.title', { count: corrections.length })}</summary>
      {corrections.length === 0 && <p className="faint">{t('history.none')}</p>}
      <ol>
        {corrections.map((correction) => (
          <li key={correction.id}>
            <CorrectionLine correction={correction} />
            <Turn correction={correction} work={work} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Turn({ correction, work }: { correction: CorrectionView; work: Desk }) {
  const { t } = useTranslation('desk');
  const { t: ofCorrections } = useTranslation('corrections');
  const [reason, setReason] = useState('');
  const to = correction.withdrawn ? 'reinstate' : 'withdraw';
  return (
    <p className="history-turn">
      <input
        aria-label={t('field.reason')}
        placeholder={t('field.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <button
        type="button"
        className="button"
        disabled={work.acts.busy}
        onClick={() => void work.acts.withdraw(correction.id, to, reason.trim() || undefined)}
      >
        {ofCorrections(to)}
      </button>
    </p>
  );
}
