import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RegionMatch } from '../../api/types';
import { awaitsOutcome } from '../../../../src/figures/choose-year';

/** More years than this are too many for a line: then only the latest stand by themselves, the others as a range. */
const MOST = 6;
const LATEST = 4;

/** The years of a region's reports, each leading to its scorecard. */
export function CoveredYears({ region }: { region: RegionMatch }) {
  const { t } = useTranslation();
  const { code, reportYears } = region;
  const earlier = reportYears.length > MOST ? reportYears.slice(0, -LATEST) : [];
  return (
    <ul className="year-list" aria-label={t('home.coveredYears')}>
      {earlier.length > 0 && (
        <li>
          <Link className="year" to={`/regions/${code}?year=${earlier.at(-1)}`}>
            {t('scorecard.period', { start: earlier[0], end: earlier.at(-1) })}
          </Link>
        </li>
      )}
      {reportYears.slice(earlier.length).map((year) => (
        <li key={year}>
          <Link className="year" to={`/regions/${code}?year=${year}`} data-awaiting={awaitsOutcome(year, reportYears)}>
            {year}
          </Link>
        </li>
      ))}
    </ul>
  );
}
