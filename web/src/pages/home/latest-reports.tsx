import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { latestReportsQuery } from '../../api/home.queries';
import { ReportLink } from '../../components/report-link';
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
                    <ReportLink report={{ id, title }} />
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
