import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComparisonColumn } from '../../api/comparison.types';
import { useParamsSetter } from '../../components/use-params-setter';
import { useNameOf } from '../../i18n/use-name-of';
import { nextSort, type Sort, SORTS, writeSort } from './sort-regions';

interface Props {
  column: ComparisonColumn;
  byYear: boolean;
  sort: Sort | undefined;
}

/** A column's name, and by what of it regions can be sorted: figures only where they can be compared. */
export function ColumnHead({ column, byYear, sort }: Props) {
  const { t } = useTranslation(['compare', 'charts']);
  const nameOf = useNameOf();
  const set = useParamsSetter();
  const { key, indicator, aspect, year, unit } = column;
  const name = nameOf(indicator);
  const title = byYear ? String(year) : name;
  const sorted = sort?.column === key ? sort : undefined;
  return (
    <th scope="col" aria-sort={sorted ? (sorted.ascending ? 'ascending' : 'descending') : undefined}>
      <Link className="column-name" to={`/indicators/${indicator.code}?year=${year}&aspect=${aspect}`}>
        {title}
      </Link>
      {!byYear && <span className="column-aspect">{t(`aspect.${aspect}`, { ns: 'charts' })}</span>}
      <span className="column-sorts screen-only">
        {SORTS.filter((by) => by === 'verdict' || unit !== null).map((by) => {
          const active = sorted?.by === by;
          const what = t(by, { ns: 'compare' });
          const next = nextSort(sort, key, by);
          return (
            <button
              key={by}
              type="button"
              aria-pressed={active}
              aria-label={t('sortBy', { ns: 'compare', column: title, what })}
              onClick={() => set({ sort: next ? writeSort(next) : null })}
            >
              {what}
              {active && <span aria-hidden="true">{sorted.ascending ? ' ↑' : ' ↓'}</span>}
            </button>
          );
        })}
      </span>
    </th>
  );
}
