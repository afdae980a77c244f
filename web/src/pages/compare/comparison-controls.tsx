import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../api/comparison.types';
import { indicatorsQuery } from '../../api/queries';
import '../../components/filters.css';
import { useParamsSetter } from '../../components/use-params-setter';
import { useLanguage } from '../../i18n/use-language';
import { chooseYear } from '../../../../src/figures/choose-year';

/** Whether the columns are the indicators of a year or the years of an indicator, and which. */
export function ComparisonControls({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const set = useParamsSetter();
  const { data } = useQuery(indicatorsQuery());
  const { year, years, indicator } = comparison;
  const byYear = year !== null;
  return (
    <div className="filters screen-only">
      <label>
        <span>{t('what')}</span>
        <select
          value={byYear ? 'year' : 'indicator'}
          onChange={(event) =>
            event.target.value === 'year'
              ? set({ year: String(chooseYear(years) ?? ''), indicator: null, aspect: null, sort: null })
              : set({ year: null, indicator: 'gdp', sort: null })
          }
        >
          <option value="year">{t('ofYear')}</option>
          <option value="indicator">{t('ofIndicator')}</option>
        </select>
      </label>
      {byYear ? (
        <label>
          <span>{t('year')}</span>
          <select value={year} onChange={(event) => set({ year: event.target.value, sort: null })}>
            {[...new Set([...years, year])]
              .sort((a, b) => b - a)
              .map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
          </select>
        </label>
      ) : (
        <label>
          <span>{t('indicator')}</span>
          <select
            value={indicator?.code ?? ''}
            onChange={(event) => set({ indicator: event.target.value, aspect: null, sort: null })}
          >
            {data?.items.map(({ code, nameZh, nameEn }) => (
              <option key={code} value={code}>
                {language === 'en' ? nameEn : nameZh}
              </option>
            ))}
          </select>
        </label>
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
    <label>
      <span>{t('aspect', { ns: 'compare' })}</span>
      <select value={comparison.aspect ?? ''} onChange={(event) => set({ aspect: event.target.value, sort: null })}>
        {aspects.map((aspect) => (
          <option key={aspect} value={aspect}>
            {t(`aspect.${aspect as NonNullable<Comparison['aspect']>}`, { ns: 'charts' })}
          </option>
        ))}
      </select>
    </label>
  );
}
