import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { indicatorsQuery, regionQuery } from '../../api/queries';
import '../../components/filters.css';
import { RegionSearch } from '../../components/region-search';
import { SelectField } from '../../components/select-field';
import { useParamsSetter } from '../../components/use-params-setter';
import { useNameOf } from '../../i18n/use-name-of';
import { VERDICTS } from '../../verdicts/verdicts';
import { CHANGE_FILTERS, useChangeFilter } from './use-change-filter';

const CAUSES = ['new_report', 'new_revision', 'correction', 'new_rules'] as const;
const NONE = Object.fromEntries(CHANGE_FILTERS.map((name) => [name, null]));

/** By which changes are narrowed: place, indicator, cause, what the verdict was and what it became. */
export function ChangeFilters() {
  const { t } = useTranslation('changes');
  const { t: common } = useTranslation();
  const nameOf = useNameOf();
  const set = useParamsSetter();
  const { isEmpty } = useChangeFilter();
  const indicators = useQuery(indicatorsQuery()).data?.items ?? [];
  const verdicts = VERDICTS.map((verdict) => [verdict, common(`verdict.${verdict}`)] as const);
  return (
    <section className="filters change-filters screen-only" aria-label={t('filters')}>
      <RegionFilter />
      <Choice name="indicator" options={indicators.map((indicator) => [indicator.code, nameOf(indicator)])} />
      <Choice name="cause" options={CAUSES.map((cause) => [cause, t(`causes.${cause}`)])} />
      <Choice name="from" options={[['new', t('new')], ...verdicts]} />
      <Choice name="to" options={[...verdicts, ['gone', t('gone')]]} />
      {!isEmpty && (
        <button type="button" className="button" onClick={() => set(NONE)}>
          {t('clear')}
        </button>
      )}
    </section>
  );
}

interface ChoiceProps {
  name: Exclude<(typeof CHANGE_FILTERS)[number], 'region'>;
  options: readonly (readonly [value: string, text: string])[];
}

function Choice({ name, options }: ChoiceProps) {
  const { t } = useTranslation('changes');
  const { filter } = useChangeFilter();
  const set = useParamsSetter();
  return (
    <SelectField
      label={t(name)}
      value={filter[name] ?? ''}
      options={[['', t('any')], ...options]}
      onChange={(value) => set({ [name]: value })}
    />
  );
}

/** A region with all below it; while none is chosen, the search of one. */
function RegionFilter() {
  const { t } = useTranslation('changes');
  const { region = '' } = useChangeFilter().filter;
  const set = useParamsSetter();
  const { data } = useQuery({ ...regionQuery(region), enabled: region !== '' });
  if (region === '') return <RegionSearch size="medium" choose={({ code }) => set({ region: code })} />;
  return (
    <p className="field">
      <span className="faint">{t('region')}</span>
      <button type="button" className="button" onClick={() => set({ region: null })}>
        {t('regionOf', { name: data?.name ?? region })} <span aria-hidden="true">×</span>
        <span className="only-read-aloud">{t('regionClear')}</span>
      </button>
    </p>
  );
}
