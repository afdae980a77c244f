import { useTranslation } from 'react-i18next';
import type { RegionSeries, Series } from '../../api/comparison.types';
import { JudgedCell } from '../../components/judged-cell';
import { MatrixBox } from '../../components/matrix-box';
import { useSeriesName } from './series-name';

interface Props {
  found: RegionSeries;
  series: readonly Series[];
  opened: string | undefined;
  open: (key: string) => void;
}

/** Targets as rows, years as columns, verdicts in the cells. */
export function SeriesMatrix({ found, series, opened, open }: Props) {
  const { t } = useTranslation('years');
  const nameOf = useSeriesName();
  // The latest first: of many years they are what is looked for, and stand where the table begins.
  const years = found.years.toReversed();
  return (
    <MatrixBox label={t('series')}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map((each) => (
            <tr key={each.key}>
              <th scope="row">
                <button
                  type="button"
                  className="series-open"
                  aria-label={t('open', { name: nameOf(each) })}
                  aria-pressed={each.key === opened}
                  lang={each.indicator ? undefined : 'zh-CN'}
                  onClick={() => open(each.key)}
                >
                  {nameOf(each)}
                </button>
              </th>
              {years.map((year) => {
                const point = each.years.find((one) => one.year === year);
                return <td key={year}>{point && <JudgedCell judged={point.judged} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </MatrixBox>
  );
}
