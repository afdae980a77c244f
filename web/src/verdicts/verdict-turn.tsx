import { useTranslation } from 'react-i18next';
import { VerdictLabel } from './verdict-label';
import type { Verdict } from './verdicts';

interface Props {
  /** Null where the target is new. */
  from: Verdict | null;
  /** Null where the target is gone. */
  to: Verdict | null;
}

/** What a verdict was and what it became. */
export function VerdictTurn({ from, to }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {from && (
        <>
          <VerdictLabel verdict={from} />
          <span aria-hidden="true">→</span>
          <span className="only-read-aloud">{t('change.to')}</span>
        </>
      )}
      {to ? <VerdictLabel verdict={to} /> : <span>{t('history.gone')}</span>}
    </>
  );
}
