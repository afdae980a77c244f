import { useTranslation } from 'react-i18next';
import type { Scorecard } from '../api/types';
import { VerdictMark } from '../verdicts/verdict-mark';
import { type Verdict, VERDICTS } from '../verdicts/verdicts';
import { shareText } from '../verdicts/share-text';
import './verdict-shares.css';

type Counts = Scorecard['counts'];

export const totalOf = (counts: Counts): number => VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);

interface BarProps {
  counts: Counts;
  /** The verdict that is looked at, beside which the others step back; all are where it is null. */
  only?: Verdict | null;
}

/** A bar whose parts are as long as the counts of the verdicts. */
export function VerdictBar({ counts, only = null }: BarProps) {
  return (
    <span className="share-bar" aria-hidden="true">
      {VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => (
        <span
          key={verdict}
          data-verdict={verdict}
          data-dimmed={only !== null && only !== verdict}
          style={{ flexGrow: counts[verdict] }}
        />
      ))}
    </span>
  );
}

/** How many there are of a verdict, and which share that is. */
export function VerdictCount({ counts, verdict }: { counts: Counts; verdict: keyof Counts }) {
  const { t } = useTranslation();
  const count = counts[verdict];
  return (
    <span className="share-count" data-verdict={verdict} data-none={count === 0}>
      <VerdictMark verdict={verdict} />
      <span className="only-read-aloud">{t(`verdict.${verdict}`)} </span>
      <b>{count}</b>
      {count > 0 && <span className="share-percent">{shareText(count, totalOf(counts))}</span>}
    </span>
  );
}
