import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Comparison } from '../../api/comparison.types';
import { JudgedCell } from '../../components/judged-cell';
import { MatrixBox } from '../../components/matrix-box';
import { ColumnHead } from './column-head';
import { readSort, sortRegions } from './sort-regions';

/** Regions as rows, indicators or years as columns, verdicts in the cells. */
export function ComparisonMatrix({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const asked = readSort(useSearchParams()[0].get('sort'));
  const { cells, year } = comparison;
  // The latest year first: of many it is what is looked for.
  const columns = year === null ? comparison.columns.toReversed() : comparison.columns;
  const column = columns.find(({ key }) => key === asked?.column);
  // What can't be compared is not sorted, even where an address asks for it.
  const sort = column && asked && (asked.by === 'verdict' || column.unit !== null) ? asked : undefined;
  const shown = comparison.regions.filter((region) =>
    year === null ? region.reportYears.length > 0 : region.report !== null,
  );
  const { ranked, rest } = sortRegions(shown, cells, sort);
  const row = (region: Comparison['regions'][number]) => (
    <tr key={region.code}>
      <th scope="row">
        <Link to={`/regions/${region.code}${year === null ? '/years' : `?year=${year}`}`} lang="zh-CN">
          {region.name}
        </Link>
      </th>
      {columns.map(({ key }) => {
        const cell = cells.find((each) => each.region === region.code && each.column === key);
        return <td key={key}>{cell && <JudgedCell judged={cell.judged} />}</td>;
      })}
    </tr>
  );
  return (
    <MatrixBox label={t('title')}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('region')}</th>
            {columns.map((each) => (
              <ColumnHead key={each.key} column={each} byYear={year === null} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map(row)}
          {ranked.length > 0 && rest.length > 0 && (
            <tr className="matrix-divider">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {t('rest')}
              </th>
            </tr>
          )}
          {rest.map(row)}
        </tbody>
      </table>
    </MatrixBox>
  );
}
