import { useTranslation } from 'react-i18next';
import { VerdictMark } from './verdict-mark';
import type { Verdict } from './verdicts';

/** A verdict in full: shape, colour and word. */
export function VerdictLabel({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation();
  return (
    <span className="verdict-label" data-verdict={verdict}>
      <VerdictMark verdict={verdict} />
      <span className="verdict-word">{t(`verdict.${verdict}`)}</span>
    </span>
  );
}
