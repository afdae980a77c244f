import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { indicatorQuery } from '../../api/comparison.queries';
import type { Aspect, IndicatorDetail, IndicatorFilter } from '../../api/comparison.types';
import { NATION } from '../../api/nation';
import { FeedLinks } from '../../components/feed-links';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import '../../components/notice.css';
import '../../components/plain-table.css';
import { YearLinks } from '../../components/year-links';
import { useNameOf } from '../../i18n/use-name-of';
import { IndicatorControls } from './indicator-controls';
import { IndicatorFacts } from './indicator-facts';
import { IndicatorSeriesSection } from './indicator-series-section';
import { IndicatorYearSection } from './indicator-year-section';
import { VerdictsSection } from './verdicts-section';
import { SubscribeForm } from '../../subscribe/subscribe-form';
import './words';
import './indicators.css';

/** An indicator: what it is, and every region's target and outcome. */
export function IndicatorPage() {
  const { code = '' } = useParams();
  return (
    <div className="page indicator-page">
      <QueryView query={useQuery(indicatorQuery(code))}>{(indicator) => <Loaded indicator={indicator} />}</QueryView>
    </div>
  );
}

function Loaded({ indicator }: { indicator: IndicatorDetail }) {
  const { t } = useTranslation('indicators');
  const { t: common } = useTranslation();
  const nameOf = useNameOf();
  const [params] = useSearchParams();
  const name = nameOf(indicator);
  const asked = params.get('year');
  const years = indicator.years.map(({ year }) => year);
  const year = asked === null ? usualYear(indicator) : Number(asked);
  const known = year !== undefined && years.includes(year);
  const aspect = indicator.aspects.find((each) => each === params.get('aspect'));
  const scope: IndicatorFilter = {
    ...(aspect === undefined ? {} : { aspect: aspect satisfies Aspect }),
    ...(params.has('level') ? { level: params.get('level') as IndicatorFilter['level'] } : {}),
    ...(params.has('within') ? { within: params.get('within')! } : {}),
  };
  return (
    <>
      <header className="indicator-header">
        <PageTitle>{known ? t('ofYear', { name, year }) : name}</PageTitle>
        <p>
          <Link to="/indicators">{t('title')}</Link>
        </p>
        <h1>{name}</h1>
      </header>
      <IndicatorFacts indicator={indicator} />
      <FeedLinks path={`indicators/${indicator.code}`} label={common('feeds.indicator')} />
      <SubscribeForm
        follows={[{ region: scope.within ?? NATION, indicator: indicator.code }]}
        what={name}
        hasBelow
        belowAtFirst
      />
      {known ? (
        <>
          <IndicatorControls indicator={indicator} year={year} scope={scope} />
          <IndicatorYearSection indicator={indicator} name={name} year={year} scope={scope} />
          <VerdictsSection indicator={indicator} year={year} scope={scope} />
          <IndicatorSeriesSection indicator={indicator} name={name} scope={scope} />
        </>
      ) : (
        <div className="notice">
          <p>
            {years.length === 0
              ? t('empty')
              : /^\d{4}$/.test(asked ?? '')
                ? t('noYear', { year: asked })
                : t('badYear', { year: asked })}
          </p>
          <YearLinks label={t('otherYears')} years={years} />
        </div>
      )}
    </>
  );
}

/** The year that most regions have targets for, of those the latest: where there is most to see. */
function usualYear({ years }: IndicatorDetail): number | undefined {
  const most = Math.max(...years.map(({ regions }) => regions));
  return years.findLast(({ regions }) => regions === most)?.year;
}
