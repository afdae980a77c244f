import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { comparisonQuery } from '../../api/comparison.queries';
import type { Aspect } from '../../api/comparison.types';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { chooseYear } from '../../../../src/figures/choose-year';
import { ChosenRegions } from './chosen-regions';
import { ComparisonControls } from './comparison-controls';
import { ComparisonMatrix } from './comparison-matrix';
import { RegionsWithoutReport } from './regions-without-report';
import { SubscribeForm } from '../../subscribe/subscribe-form';
import './words';
import './compare.css';

/** What is compared, as the address says it. */
interface Asked {
  parent: string | null;
  regions: string[];
  year: number | undefined;
  indicator: string | null;
  aspect: string | null;
}

/** With what the years are found that a comparison can be of. */
const USUAL_INDICATOR = 'gdp';

export function ComparePage() {
  const { t } = useTranslation('compare');
  const [params] = useSearchParams();
  const asked: Asked = {
    parent: params.get('parent'),
    regions: (params.get('regions') ?? '').split(',').filter(Boolean),
    year: params.has('year') ? Number(params.get('year')) : undefined,
    indicator: params.get('indicator'),
    aspect: params.get('aspect'),
  };
  const nobody = asked.parent === null && asked.regions.length === 0;
  return (
    <div className="page compare-page">
      {nobody ? (
        <>
          <PageTitle>{t('title')}</PageTitle>
          <h1>{t('title')}</h1>
          <p className="compare-lede">{t('lede')}</p>
          <ChosenRegions regions={[]} parent={null} />
          <p className="notice">{t('empty')}</p>
        </>
      ) : asked.year === undefined && asked.indicator === null ? (
        <LatestYear asked={asked} />
      ) : (
        <Compared asked={asked} />
      )}
      {!nobody && <Subscribe asked={asked} />}
    </div>
  );
}

function Subscribe({ asked }: { asked: Asked }) {
  const { t } = useTranslation('subscribe');
  const hasBelow = asked.parent !== null;
  return <SubscribeForm follows={followsOf(asked)} what={t('compared')} hasBelow={hasBelow} belowAtFirst={hasBelow} />;
}

/** Who is compared: those that were chosen, or what they are all below of. */
const followsOf = ({ parent, regions, indicator }: Asked) =>
  (parent === null ? regions : [parent]).map((region) => ({ region, indicator }));

const whose = ({ parent, regions }: Asked) => (parent === null ? { regions: regions.join(',') } : { parent });

/** Where no year is asked for, the latest whose outcomes are known. */
function LatestYear({ asked }: { asked: Asked }) {
  const query = useQuery(comparisonQuery({ ...whose(asked), indicator: USUAL_INDICATOR }));
  return (
    <QueryView query={query}>
      {({ years }) => (
        <Compared asked={{ ...asked, year: chooseYear(years), indicator: years.length > 0 ? null : USUAL_INDICATOR }} />
      )}
    </QueryView>
  );
}

function Compared({ asked }: { asked: Asked }) {
  const { t } = useTranslation('compare');
  const { year, indicator, aspect } = asked;
  const query = useQuery(
    comparisonQuery({
      ...whose(asked),
      ...(indicator === null ? { year: year! } : { indicator }),
      ...(aspect === null ? {} : { aspect: aspect as Aspect }),
    }),
  );
  return (
    <QueryView query={query}>
      {(comparison) => {
        const title = comparison.parent ? t('below', { region: comparison.parent.name }) : t('title');
        return (
          <>
            <PageTitle>{title}</PageTitle>
            <h1>{title}</h1>
            <p className="compare-lede">{t('lede')}</p>
            <ChosenRegions regions={comparison.regions} parent={comparison.parent} />
            <ComparisonControls comparison={comparison} />
            {comparison.cells.length > 0 ? (
              <ComparisonMatrix comparison={comparison} />
            ) : (
              <p className="notice">{t('nothing')}</p>
            )}
            <RegionsWithoutReport comparison={comparison} />
            <p className="compare-note">{t('fairness')}</p>
          </>
        );
      }}
    </QueryView>
  );
}
