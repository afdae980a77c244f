import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMargin } from '../../../../src/figures/quantity';
import type { RegionSeries, Series, SeriesYear } from '../../api/comparison.types';
import { claimAddress } from '../../components/claim-anchor';
import { FigureView } from '../../components/figure-view';
import { useLanguage } from '../../i18n/use-language';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { SeriesChart } from './series-chart';
import { useSeriesName } from './series-name';

interface Props {
  series: Series;
  region: RegionSeries['region'];
  close: () => void;
}

/** One target through the years: its chart, and the same as a table whose figures lead to their sentences. */
export function SeriesDetails({ series, region, close }: Props) {
  const { t } = useTranslation('years');
  const name = useSeriesName()(series);
  const title = t('chartTitle', { region: region.name, name });
  const head = useRef<HTMLHeadingElement>(null);
  const drawn = series.years.some(({ target, outcome }) => target !== null || outcome !== null);
  useEffect(() => head.current?.focus(), []);
  return (
    <section className="series-details" aria-labelledby="opened-series">
      <div className="series-details-head">
        <h3 id="opened-series" ref={head} tabIndex={-1}>
          {title}
        </h3>
        <button type="button" className="button screen-only" onClick={close}>
          {t('close')}
        </button>
      </div>
      <div className="series-details-body">
        <div>
          {drawn ? <SeriesChart series={series} title={title} /> : <p className="years-lede">{t('noChart')}</p>}
          {drawn && <p className="chart-note">{t('legendTarget')}</p>}
        </div>
        <SeriesTable years={series.years} label={t('tableOf', { name: title })} />
      </div>
    </section>
  );
}

function SeriesTable({ years, label }: { years: readonly SeriesYear[]; label: string }) {
  const { t } = useTranslation('years');
  const language = useLanguage();
  const columns = ['year', 'target', 'outcome', 'margin', 'verdict'] as const;
  return (
    <table className="series-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, judged }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {[judged.target, judged.outcome].map((figure, index) => (
              <td key={index}>
                {figure ? (
                  <Link to={claimAddress(figure)}>
                    <FigureView figure={figure} />
                  </Link>
                ) : (
                  '—'
                )}
              </td>
            ))}
            <td className="series-margin">
              {judged.margin === null ? '' : formatMargin(judged.margin, judged.marginUnit, language)}
            </td>
            <td>
              <Link to={`/verdicts/${judged.key}`}>
                <VerdictLabel verdict={judged.verdict} />
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
