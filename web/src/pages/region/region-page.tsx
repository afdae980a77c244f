import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { regionQuery } from '../../api/queries';
import type { RegionDetails } from '../../api/types';
import { FeedLinks } from '../../components/feed-links';
import { QueryView } from '../../components/query-view';
import { EmbedCode } from '../../embed/embed-code';
import { RegionHeader } from './region-header';
import { chooseYear } from '../../../../src/figures/choose-year';
import { RegionsBelow } from './regions-below';
import { ScorecardView } from './scorecard-view';
import { YearUnknown } from './year-unknown';
import { SubscribeForm } from '../../subscribe/subscribe-form';
import './words';
import './region.css';

export function RegionPage() {
  const { code = '' } = useParams();
  return (
    <div className="page region-page">
      <QueryView query={useQuery(regionQuery(code))}>{(region) => <RegionYear region={region} />}</QueryView>
    </div>
  );
}

function RegionYear({ region }: { region: RegionDetails }) {
  const { t } = useTranslation('embed');
  const { t: common } = useTranslation();
  const asked = useSearchParams()[0].get('year');
  const year = asked === null ? chooseYear(region.reportYears) : Number(asked);
  const known = year !== undefined && region.reportYears.includes(year);
  return (
    <>
      <RegionHeader region={region} year={known ? year : undefined} />
      {known ? <ScorecardView region={region} year={year} /> : <YearUnknown region={region} asked={asked} />}
      <RegionsBelow regions={region.children} />
      <SubscribeForm
        follows={[{ region: region.code, indicator: null }]}
        what={region.name}
        hasBelow={region.children.length > 0}
      />
      {known && (
        <EmbedCode
          path={`/embed/regions/${region.code}?year=${year}`}
          title={t('regionTitle', { region: region.name, year })}
          height={260}
        />
      )}
      <FeedLinks path={`regions/${region.code}`} label={common('feeds.region')} />
    </>
  );
}
