import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { indicatorVerdictsQuery } from '../../api/comparison.queries';
import type { IndicatorDetail, IndicatorFilter, VerdictsFilter } from '../../api/comparison.types';
import { ErrorNotice } from '../../components/error-notice';
import { Loading } from '../../components/loading';
import { MoreButton } from '../../components/more-button';
import { SelectField } from '../../components/select-field';
import { useParamsSetter } from '../../components/use-params-setter';
import { isVerdict, VERDICTS } from '../../verdicts/verdicts';
import { VerdictsTable } from './verdicts-table';

const SORTS = ['region', 'target', 'outcome', 'margin'] as const;

interface Props {
  indicator: IndicatorDetail;
  year: number;
  scope: IndicatorFilter;
}

/** Every region's target and outcome of the year; by figures only where regions can be compared by them. */
export function VerdictsSection({ indicator, year, scope }: Props) {
  const { t } = useTranslation(['indicators', 'translation']);
  const [params] = useSearchParams();
  const set = useParamsSetter();
  const verdict = params.get('verdict');
  const sort = SORTS.find((each) => each === params.get('sort')) ?? 'region';
  const filter: VerdictsFilter = { ...scope, sort, ...(isVerdict(verdict) ? { verdict } : {}) };
  const query = useInfiniteQuery(indicatorVerdictsQuery(indicator.code, year, filter));
  if (query.isError && !query.data) return <ErrorNotice error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  const items = query.data.pages.flatMap((page) => page.items);
  const { total, comparable } = query.data.pages[0]!;
  return (
    <section aria-labelledby="regions">
      <h2 id="regions">{t('list')}</h2>
      <div className="filters screen-only">
        <SelectField
          label={t('verdict')}
          value={filter.verdict ?? ''}
          options={[
            ['', t('allVerdicts')],
            ...VERDICTS.map((each) => [each, t(`verdict.${each}`, { ns: 'translation' })] as const),
          ]}
          onChange={(chosen) => set({ verdict: chosen })}
        />
        {comparable && (
          <SelectField
            label={t('sort')}
            value={sort}
            options={SORTS.map((each) => [each, t(`sorts.${each}`)])}
            onChange={(chosen) => set({ sort: chosen })}
          />
        )}
        <span className="filter-count" role="status">
          {total === 0 ? t('noneShown') : t('shown', { shown: items.length, count: total })}
        </span>
      </div>
      {items.length > 0 && <VerdictsTable items={items} indicator={indicator.code} year={year} />}
      <MoreButton query={query} label={t(query.isFetchingNextPage ? 'loadingMore' : 'more')} />
    </section>
  );
}
