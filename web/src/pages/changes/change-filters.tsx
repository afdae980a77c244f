import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery, regionQuery } from '../../api/queries';
import { RegionSearch } from '../../components/region-search';
import { useLanguage } from '../../i18n/use-language';
import { VERDICTS } from '../../verdicts/verdicts';
import { type FilterName, useChangeFilter } from './use-change-filter';

const CAUSES = ['new_report', 'new_revision', 'correction', 'new_rules'] as const;

/** By which changes are narrowed: place, indicator, cause, what the verdict was and what it became. */
export function ChangeFilters() {
  const { t } = useTranslation('changes');
  const { t: common } = useTranslation();
  const language = useLanguage();
  const { isEmpty, clear } = useChangeFilter();
  const { data: indicators } = useQuery(indicatorsQuery());
  const verdicts = VERDICTS.map((verdict) => (
    <option key={verdict} value={verdict}>
      {common(`verdict.${verdict}`)}
    </option>
  ));
  return (
    <section className="change-filters screen-only" aria-label={t('filters')}>
      <RegionFilter />
      <Choice name="indicator">
        {indicators?.items.map(({ code, nameZh, nameEn }) => (
          <option key={code} value={code}>
            {language === 'zh' ? nameZh : nameEn}
          </option>
        ))}
      </Choice>
      <Choice name="cause">
        {CAUSES.map((cause) => (
          <option key={cause} value={cause}>
            {t(`causes.${cause}`)}
          </option>
        ))}
      </Choice>
      <Choice name="from">
        <option value="new">{t('new')}</option>
        {verdicts}
      </Choice>
      <Choice name="to">
        {verdicts}
        <option value="gone">{t('gone')}</option>
      </Choice>
      {!isEmpty && (
        <button type="button" className="button" onClick={clear}>
          {t('clear')}
        </button>
      )}
    </section>
  );
}

function Choice({ name, children }: { name: Exclude<FilterName, 'region'>; children: ReactNode }) {
  const { t } = useTranslation('changes');
  const { filter, setFilter } = useChangeFilter();
  const id = useId();
  return (
    <p className="change-filter">
      <label htmlFor={id}>{t(name)}</label>
      <select id={id} value={filter[name] ?? ''} onChange={(event) => setFilter(name, event.currentTarget.value)}>
        <option value="">{t('any')}</option>
        {children}
      </select>
    </p>
  );
}

/** A region with all below it; while none is chosen, the search of one. */
function RegionFilter() {
  const { t } = useTranslation('changes');
  const { filter, setFilter } = useChangeFilter();
  const { region = '' } = filter;
  const { data } = useQuery({ ...regionQuery(region), enabled: region !== '' });
  if (region === '') return <RegionSearch size="medium" choose={({ code }) => setFilter('region', code)} />;
  return (
    <p className="change-filter">
      <span>{t('region')}</span>
      <button type="button" className="button" onClick={() => setFilter('region', '')}>
        {t('regionOf', { name: data?.name ?? region })} <span aria-hidden="true">×</span>
        <span className="only-read-aloud">{t('regionClear')}</span>
      </button>
    </p>
  );
}
