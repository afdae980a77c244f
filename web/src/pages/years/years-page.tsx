import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { recordQuery, seriesQuery } from '../../api/comparison.queries';
import { regionQuery } from '../../api/queries';
import type { RegionDetails } from '../../api/types';
import { Finding } from '../../components/finding';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { RegionPath } from '../../components/region-path';
import '../../components/notice.css';
import { RegionViews } from '../region/region-views';
import '../region/region.css';
import { FieldTable } from './field-table';
import { RecordTable } from './record-table';
import { SeriesSection } from './series-section';
import './words';
import './years.css';

/** A region through the years: how each came out, by field, and each target from year to year. */
export function YearsPage() {
  const { code = '' } = useParams();
  return (
    <div className="page years-page">
      <QueryView query={useQuery(regionQuery(code))}>{(region) => <Loaded region={region} />}</QueryView>
    </div>
  );
}

function Loaded({ region }: { region: RegionDetails }) {
  const { t } = useTranslation('years');
  const record = useQuery(recordQuery(region.code));
  const series = useQuery(seriesQuery(region.code));
  return (
    <>
      <header className="region-header">
        <PageTitle>{t('title', { region: region.name })}</PageTitle>
        <RegionPath path={region.path} />
        <h1>
          <span lang="zh-CN">{region.name}</span> <span className="region-year">{t('heading')}</span>
        </h1>
        <RegionViews region={region} />
      </header>
      {region.reportYears.length === 0 ? (
        <p className="notice">{t('empty', { region: region.name })}</p>
      ) : (
        <QueryView query={record}>
          {(found) => (
            <>
              <RecordTable record={found} />
              <FieldTable record={found} />
              <Finding query={series}>{(each) => <SeriesSection found={each} />}</Finding>
            </>
          )}
        </QueryView>
      )}
    </>
  );
}
