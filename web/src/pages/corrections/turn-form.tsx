import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { turnCorrection } from '../../api/desk.queries';
import type { CorrectionView } from '../../api/desk-types';
import { ActionButton } from '../../components/action-button';
import { TextField } from '../../components/text-field';

/** Takes a correction out of force, or puts it in force again, for a reason that all can read. */
export function TurnForm({ correction }: { correction: CorrectionView }) {
  const { t } = useTranslation('corrections');
  const [reason, setReason] = useState('');
  const to = correction.withdrawn ? 'reinstate' : 'withdraw';
  return (
    <details className="correction-turn screen-only">
      <summary>{t(to)}</summary>
      <TextField label={t('turnReason')} value={reason} onChange={setReason} />
      <ActionButton
        label={t(to)}
        subject={correction.quote || t(`kinds.${correction.kind}`)}
        action={() => turnCorrection(correction.id, to, reason.trim())}
        // Verdicts may follow, so that nothing that was loaded is sure any more.
        refresh={[]}
        onDone={() => setReason('')}
      />
    </details>
  );
}
