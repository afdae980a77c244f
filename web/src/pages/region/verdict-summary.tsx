import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Scorecard } from '../../api/types';
import { useParamsAddress } from '../../components/use-params-setter';
import { VerdictBar } from '../../components/verdict-shares';
import { shareText } from '../../verdicts/share-text';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { VERDICTS, type Verdict } from '../../verdicts/verdicts';
import './verdict-summary.css';

interface Props {
  counts: Scorecard['counts'];
  total: number;
  filter: Verdict | null;
}

/** How many targets have which verdict: as a bar whose parts are as long as their counts, and as links that show only those. */
export function VerdictSummary({ counts, total, filter }: Props) {
  const { t } = useTranslation();
  const address = useParamsAddress();

  return (
    <section className="verdict-summary" aria-label={t('scorecard.summary')}>
      <VerdictBar counts={counts} only={filter} />
      <nav aria-label={t('scorecard.filter')}>
        <ul className="verdict-filter">
          <li>
            <Link
              to={address({ verdict: null })}
              preventScrollReset
              replace
              aria-current={filter === null ? 'true' : undefined}
            >
              {t('scorecard.all')} <b>{total}</b>
            </Link>
          </li>
          {VERDICTS.map((verdict) => (
            <li key={verdict}>
              <Link
                to={address({ verdict })}
                preventScrollReset
                replace
                data-none={counts[verdict] === 0}
                aria-current={filter === verdict ? 'true' : undefined}
                title={t(`verdictMeaning.${verdict}`)}
              >
                <VerdictLabel verdict={verdict} /> <b>{counts[verdict]}</b>
                {counts[verdict] > 0 && <span className="share-percent">{shareText(counts[verdict], total)}</span>}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}
