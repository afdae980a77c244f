import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatQuantity, roundComputed } from '../../../../src/figures/quantity';
import { indicatorSeriesQuery } from '../../api/comparison.queries';
import type { IndicatorDetail, IndicatorFilter, IndicatorSeries } from '../../api/comparison.types';
import type { ChartColours } from '../../charts/chart-colours';
import { ChartView } from '../../charts/chart-view';
import { Finding } from '../../components/finding';
import { totalOf, VerdictBar } from '../../components/verdict-shares';
import { useLanguage } from '../../i18n/use-language';
import { mediansOption } from './medians-option';

interface Props {
  indicator: IndicatorDetail;
  name: string;
  scope: IndicatorFilter;
}

/** An indicator through the years: what regions set and reached in the middle, and how the targets came out. */
export function IndicatorSeriesSection({ indicator, name, scope }: Props) {
  const { t } = useTranslation('indicators');
  const query = useQuery(indicatorSeriesQuery(indicator.code, scope));
  return (
    <section aria-labelledby="series">
      <h2 id="series">{t('series')}</h2>
      <p className="indicator-lede">{t('seriesLede')}</p>
      <Finding query={query}>
        {(found) => (
          <>
            {found.unit !== null && found.years.length > 1 && <Medians found={found} unit={found.unit} name={name} />}
            <SeriesTable found={found} name={name} />
          </>
        )}
      </Finding>
    </section>
  );
}

function Medians({ found, unit, name }: { found: IndicatorSeries; unit: string; name: string }) {
  const { t } = useTranslation(['indicators', 'charts']);
  const language = useLanguage();
  const title = t('seriesTitle', { name });
  const optionFor = useCallback(
    (colours: ChartColours, width: number) =>
      mediansOption(found.years, colours, width, {
        title,
        source: t('source', { ns: 'charts' }),
        target: t('targetMedian', { ns: 'charts' }),
        outcome: t('outcomeMedian', { ns: 'charts' }),
        amount: (value) => formatQuantity(value, unit, language),
      }),
    [found, unit, title, language, t],
  );
  return <ChartView label={title} optionFor={optionFor} points={found.years.length} />;
}

function SeriesTable({ found, name }: { found: IndicatorSeries; name: string }) {
  const { t } = useTranslation(['indicators', 'charts']);
  const language = useLanguage();
  const { unit } = found;
  const median = (value: number | null, figures: number) =>
    unit === null || value === null ? '—' : `${formatQuantity(roundComputed(value), unit, language)} (${figures})`;
  return (
    <table className="plain-table" aria-label={t('seriesTable', { name })}>
      <thead>
        <tr>
          <th scope="col">{t('year')}</th>
          <th scope="col">{t('total')}</th>
          {unit !== null && (
            <>
              <th scope="col">{t('targetMedian', { ns: 'charts' })}</th>
              <th scope="col">{t('outcomeMedian', { ns: 'charts' })}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {found.years.toReversed().map((each) => (
          <tr key={each.year}>
            <th scope="row">
              <Link to={`?year=${each.year}&aspect=${found.aspect}`}>{each.year}</Link>
            </th>
            <td className="indicator-year-total">
              <VerdictBar counts={each.counts} /> {totalOf(each.counts)}
            </td>
            {unit !== null && (
              <>
                <td>{median(each.targetMedian, each.targetFigures)}</td>
                <td>{median(each.outcomeMedian, each.outcomeFigures)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
