import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { plansQuery, scorecardQuery, silenceQuery } from '../../api/queries';
import type { RegionDetails, Scorecard, Silence } from '../../api/types';
import { Finding } from '../../components/finding';
import { QueryView } from '../../components/query-view';
import { isVerdict } from '../../verdicts/verdicts';
import { FieldFilter } from './field-filter';
import { groupRows } from './group-rows';
import { PlansSection } from './plans-section';
import { ReportPair } from './report-pair';
import { SaidAndComputed } from './said-and-computed';
import { ScorecardGroup } from './scorecard-group';
import { SilenceSection } from './silence-section';
import { useScrollToHash } from '../../components/use-scroll-to-hash';
import { VerdictSummary } from './verdict-summary';
import './scorecard.css';

interface Props {
  region: RegionDetails;
  year: number;
}

export function ScorecardView({ region, year }: Props) {
  const query = useQuery(scorecardQuery(region.code, year));
  const silence = useQuery(silenceQuery(region.code, year));
  const plans = useQuery(plansQuery(region.code, year));
  return (
    <div className="scorecard">
      <QueryView query={query}>
        {(scorecard) => (
          <>
            <Loaded scorecard={scorecard} selfClaims={silence.data?.selfClaims ?? null} />
            <Finding query={silence}>{(found) => <SilenceSection silence={found} />}</Finding>
            <Finding query={plans}>{(found) => <PlansSection plans={found} />}</Finding>
          </>
        )}
      </QueryView>
    </div>
  );
}

function Loaded({ scorecard, selfClaims }: { scorecard: Scorecard; selfClaims: Silence['selfClaims'] }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const asked = params.get('verdict');
  const filter = isVerdict(asked) ? asked : null;
  const field = params.get('field');
  const shown = scorecard.rows.filter(
    (row) => (!filter || row.verdict === filter) && (field === null || row.field === field),
  );
  const narrowed = filter !== null || field !== null;
  useScrollToHash();

  return (
    <>
      <ReportPair scorecard={scorecard} />
      {scorecard.rows.length > 0 && (
        <>
          <VerdictSummary counts={scorecard.counts} total={scorecard.rows.length} filter={filter} />
          <FieldFilter rows={scorecard.rows} field={field} />
        </>
      )}
      <SaidAndComputed selfClaims={selfClaims} />
      <p className={narrowed ? 'scorecard-filtered' : 'only-read-aloud'} role="status">
        {narrowed &&
          (shown.length > 0 || filter === null
            ? t('scorecard.filtered', { shown: shown.length, count: scorecard.rows.length })
            : t('scorecard.noneShown', { verdict: t(`verdict.${filter}`) }))}
      </p>
      {groupRows(shown).map(({ group, rows }) => (
        <ScorecardGroup key={group} group={group} rows={rows} region={scorecard.region.code} year={scorecard.year} />
      ))}
    </>
  );
}
