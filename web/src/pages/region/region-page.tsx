import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { regionQuery } from '../../api/queries';
import type { RegionDetails } from '../../api/types';
import { QueryView } from '../../components/query-view';
import { RegionHeader } from './region-header';
import { chooseYear } from './choose-year';
import { RegionsBelow } from './regions-below';
import { ScorecardView } from './scorecard-view';
import { YearUnknown } from './year-unknown';
import { SubscribeForm } from '../../subscribe/subscribe-form';
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
  const asked = useSearchParams()[0].get('year');
  const year = asked === null ? chooseYear(region.reportYears) : Number(asked);
  const known = year !== undefined && region.reportYears.includes(year);
  return (
    <>
      <RegionHeader region={region} year={known ? year : undefined} />
      {known ? <ScorecardView region={region} year={year} /> : <YearUnknown region={region} asked={asked} />}
      <RegionsBelow regions={region.children} />
      <SubscribeForm follows={[{ region: region.code, indicator: null }]} hasBelow={region.children.length > 0} />
    </>
  );
}
