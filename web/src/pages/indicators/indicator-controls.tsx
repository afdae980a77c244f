import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IndicatorDetail, IndicatorFilter } from '../../api/comparison.types';
import { regionQuery } from '../../api/queries';
import '../../components/filters.css';
import { useParamsSetter } from '../../components/use-params-setter';

const LEVELS = ['nation', 'province', 'prefecture', 'county'] as const;
const NATION = '000000';

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
  return (
    <div className="filters screen-only">
      <label>
        <span>{t('year')}</span>
        <select value={year} onChange={(event) => set({ year: event.target.value })}>
          {indicator.years.toReversed().map((each) => (
            <option key={each.year} value={each.year}>
              {each.year}
            </option>
          ))}
        </select>
      </label>
      {indicator.aspects.length > 1 && (
        <label>
          <span>{t('aspect')}</span>
          <select
            value={scope.aspect ?? indicator.aspects[0]}
            onChange={(event) => set({ aspect: event.target.value, sort: null })}
          >
            {indicator.aspects.map((aspect) => (
              <option key={aspect} value={aspect}>
                {t(`aspect.${aspect}`, { ns: 'charts' })}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{t('level')}</span>
        <select value={scope.level ?? ''} onChange={(event) => set({ level: event.target.value })}>
          <option value="">{t('allLevels')}</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {t(`ladder.levels.${level}`, { ns: 'translation' })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('within')}</span>
        <select value={scope.within ?? ''} onChange={(event) => set({ within: event.target.value })}>
          <option value="">{t('everywhere')}</option>
          {scope.within && !provinces.some(({ code }) => code === scope.within) && (
            <option value={scope.within}>{scope.within}</option>
          )}
          {provinces.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
