import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { latestReportsQuery } from '../../api/home.queries';
import { Finding } from '../../components/finding';

/** The reports that came last. */
export function LatestReports({ reports }: { reports: number }) {
  const { t } = useTranslation();
  return (
    <Finding query={useQuery(latestReportsQuery(reports))}>
      {({ items }) =>
        items.length > 0 && (
          <section className="latest" aria-labelledby="latest-reports">
            <h2 id="latest-reports">{t('home.latestReports')}</h2>
            <ul>
              {items.map(({ id, title, region, year }) => (
                <li key={id}>
                  <p className="latest-head">
                    <Link to={`/reports/${id}`} lang="zh-CN">
                      {title || t('report.unnamed')}
                    </Link>
                  </p>
                  {region && (
                    <p className="faint">
                      <span lang="zh-CN">{region.name}</span> {year}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Finding>
  );
}
