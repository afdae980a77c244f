import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type CoveragePage, coverageQuery } from '../../api/home.queries';
import { NATION } from '../../api/nation';
import { MoreButton } from '../../components/more-button';
import { placeText } from '../../components/place-text';
import { QueryView } from '../../components/query-view';
import { CoveredParts } from './covered-parts';
import { CoveredYears } from './covered-years';

/** The regions that have reports, each with its years, of the whole country or of the part that the address names. */
export function CoveredRegions({ reports }: { reports: number }) {
  const { t } = useTranslation();
  const within = useSearchParams()[0].get('within') ?? NATION;
  const query = useInfiniteQuery(coverageQuery(within, reports));
  return (
    <section className="covered" aria-labelledby="covered">
      <h2 id="covered">{t('home.covered')}</h2>
      <p className="covered-note">{t('home.coveredAwaiting')}</p>
      <QueryView query={query}>
        {({ pages }) => (
          <>
            {pages[0] && <CoveredParts coverage={pages[0]} />}
            <CoveredList pages={pages} />
            <MoreButton query={query} label={t('home.coveredMore')} />
          </>
        )}
      </QueryView>
    </section>
  );
}

function CoveredList({ pages }: { pages: readonly CoveragePage[] }) {
  const { t } = useTranslation();
  const items = pages.flatMap((page) => page.items);
  if (items.length === 0) return <p role="status">{t('home.coveredNone')}</p>;
  return (
    <ul className="covered-list">
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
  );
}
