import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Aspect, Comparison } from '../../api/comparison.types';
import { indicatorsQuery } from '../../api/queries';
import '../../components/filters.css';
import { SelectField } from '../../components/select-field';
import { useParamsSetter } from '../../components/use-params-setter';
import { useNameOf } from '../../i18n/use-name-of';
import { chooseYear } from '../../../../src/figures/choose-year';

/** Whether the columns are the indicators of a year or the years of an indicator, and which. */
export function ComparisonControls({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const nameOf = useNameOf();
  const set = useParamsSetter();
  const { data } = useQuery(indicatorsQuery());
  const { year, years, indicator } = comparison;
  const byYear = year !== null;
  return (
    <div className="filters screen-only">
      <SelectField
        label={t('what')}
        value={byYear ? 'year' : 'indicator'}
        options={[
          ['year', t('ofYear')],
          ['indicator', t('ofIndicator')],
        ]}
        onChange={(what) =>
          what === 'year'
            ? set({ year: String(chooseYear(years) ?? ''), indicator: null, aspect: null, sort: null })
            : set({ year: null, indicator: 'gdp', sort: null })
        }
      />
      {byYear ? (
        <SelectField
          label={t('year')}
          value={String(year)}
          options={[...new Set([...years, year])].sort((a, b) => b - a).map((each) => [String(each), String(each)])}
          onChange={(chosen) => set({ year: chosen, sort: null })}
        />
      ) : (
        <SelectField
          label={t('indicator')}
          value={indicator?.code ?? ''}
          options={(data?.items ?? []).map((each) => [each.code, nameOf(each)])}
          onChange={(code) => set({ indicator: code, aspect: null, sort: null })}
        />
      )}
      {indicator && <AspectChoice comparison={comparison} />}
    </div>
  );
}

/** Which figure of the indicator: its growth, its level … */
function AspectChoice({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation(['charts', 'compare']);
  const set = useParamsSetter();
  const { data } = useQuery(indicatorsQuery());
  const measures = data?.items.find(({ code }) => code === comparison.indicator?.code)?.measures ?? [];
  const aspects = [...new Set(measures.map((measure) => (measure === 'share' ? 'level' : measure)))];
  if (aspects.length < 2) return null;
  return (
    <SelectField
      label={t('aspect', { ns: 'compare' })}
      value={comparison.aspect ?? ''}
      options={aspects.map((aspect) => [aspect, t(`aspect.${aspect as Aspect}`, { ns: 'charts' })])}
      onChange={(aspect) => set({ aspect, sort: null })}
    />
  );
}
