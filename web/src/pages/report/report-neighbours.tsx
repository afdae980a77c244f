import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reportOfYearQuery } from '../../api/queries';

/** The region's reports of the years before and after this one, those that are there. */
export function ReportNeighbours({ region, year }: { region: string; year: number }) {
  const { t } = useTranslation();
  const answers = useQueries({ queries: [year - 1, year + 1].map((each) => reportOfYearQuery(region, each)) });
  const [before, after] = answers.map(({ data }) => data?.items[0]);
  if (!before && !after) return null;
  return (
    <nav className="report-neighbours screen-only" aria-label={t('report.neighbours')}>
      {before && (
        <Link to={`/reports/${before.id}`} rel="prev">
          ← {t('report.ofYear', { year: year - 1 })}
        </Link>
      )}
      {after && (
        <Link to={`/reports/${after.id}`} rel="next">
          {t('report.ofYear', { year: year + 1 })} →
        </Link>
      )}
    </nav>
  );
}
