import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IndicatorDetail, IndicatorFilter } from '../../api/comparison.types';
import { NATION } from '../../api/nation';
import { regionQuery } from '../../api/queries';
import '../../components/filters.css';
import { SelectField } from '../../components/select-field';
import { useParamsSetter } from '../../components/use-params-setter';

const LEVELS = ['nation', 'province', 'prefecture', 'county'] as const;

interface Props {
  indicator: IndicatorDetail;
  year: number;
  scope: IndicatorFilter;
}

/** Which year, figure, level and province is looked at. */
export function IndicatorControls({ indicator, year, scope }: Props) {
  const { t } = useTranslation(['indicators', 'translation', 'charts']);
  const set = useParamsSetter();
  const provinces = useQuery(regionQuery(NATION)).data?.children ?? [];
  const within = provinces.map(({ code, name }) => [code, name] as const);
  // An address may ask for a smaller part.
  if (scope.within && !provinces.some(({ code }) => code === scope.within))
    within.unshift([scope.within, scope.within]);
  return (
    <div className="filters screen-only">
      <SelectField
        label={t('year')}
        value={String(year)}
        options={indicator.years.toReversed().map((each) => [String(each.year), String(each.year)])}
        onChange={(chosen) => set({ year: chosen })}
      />
      {indicator.aspects.length > 1 && (
        <SelectField
          label={t('aspect')}
          value={scope.aspect ?? indicator.aspects[0]!}
          options={indicator.aspects.map((aspect) => [aspect, t(`aspect.${aspect}`, { ns: 'charts' })])}
          onChange={(aspect) => set({ aspect, sort: null })}
        />
      )}
      <SelectField
        label={t('level')}
        value={scope.level ?? ''}
        options={[
          ['', t('allLevels')],
          ...LEVELS.map((level) => [level, t(`ladder.levels.${level}`, { ns: 'translation' })] as const),
        ]}
        onChange={(level) => set({ level })}
      />
      <SelectField
        label={t('within')}
        value={scope.within ?? ''}
        options={[['', t('everywhere')], ...within]}
        onChange={(code) => set({ within: code })}
      />
    </div>
  );
}
