import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { coveredRegionsQuery, LIST_LIMIT } from '../../api/queries';
import { placeText } from '../../components/place-text';
import { QueryView } from '../../components/query-view';
import { CoveredYears } from './covered-years';

/** The regions that have reports, each with its years. Asked again when the number of reports has changed. */
export function CoveredRegions({ reports }: { reports: number }) {
  const { t } = useTranslation();
  const query = useQuery(coveredRegionsQuery(reports));
  return (
    <section className="covered" aria-labelledby="covered">
      <h2 id="covered">{t('home.covered')}</h2>
      <p className="covered-note">{t('home.coveredAwaiting')}</p>
      <QueryView query={query}>
        {({ items }) => (
          <>
            <ul>
              {items.map((region) => (
                <li key={region.code} className="covered-region">
                  <p className="covered-name" lang="zh-CN">
                    <Link to={`/regions/${region.code}`}>{region.name}</Link>
                    <span>{placeText(region.path)}</span>
                  </p>
                  <CoveredYears region={region} />
                </li>
              ))}
            </ul>
            {items.length === LIST_LIMIT && (
              <p className="covered-note">{t('home.coveredFirst', { count: LIST_LIMIT })}</p>
            )}
          </>
        )}
      </QueryView>
    </section>
  );
}
