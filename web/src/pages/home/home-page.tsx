import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { statusQuery } from '../../api/queries';
import type { Status } from '../../api/types';
import { QueryView } from '../../components/query-view';
import { RegionSearch } from '../../components/region-search';
import { CoveredRegions } from './covered-regions';
import { EmptyNotice } from './empty-notice';
import { HeldReports } from './held-reports';
import { LatestEvents } from './latest-events';
import { LatestReports } from './latest-reports';
import { StatusLine } from './status-line';
import { VerdictLegend } from './verdict-legend';
import '../../components/year-list.css';
import './home.css';

export function HomePage() {
  const { t } = useTranslation();
  const status = useQuery(statusQuery());
  return (
    <div className="page home">
      <title>{`${t('site.name')} · ${t('site.tagline')}`}</title>
      <div className="home-hero">
        <h1>{t('home.title')}</h1>
        <p className="home-lede">{t('home.lede')}</p>
        <RegionSearch size="large" />
      </div>
      <div className="home-stock">
        <QueryView query={status}>{(counts) => <Stock status={counts} />}</QueryView>
      </div>
      <VerdictLegend />
    </div>
  );
}

function Stock({ status }: { status: Status }) {
  return (
    <>
      <StatusLine status={status} />
      {status.reports > 0 && (
        <>
          <div className="home-latest">
            <LatestEvents reports={status.reports} />
            <LatestReports reports={status.reports} />
          </div>
          <CoveredRegions reports={status.reports} />
        </>
      )}
      {status.reports === 0 && status.documents.waiting === 0 && <EmptyNotice />}
      <HeldReports reports={status.reports} />
    </>
  );
}
