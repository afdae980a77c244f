import { useTranslation } from 'react-i18next';
import { RegionField } from '../../components/region-field';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { useParamsSetter } from '../../components/use-params-setter';
import { OnlyPerson } from '../../corrections/only-person';
import { useCorrectionFilter } from './use-correction-filter';

const KINDS = ['confirm', 'change', 'reject', 'add', 'link', 'unlink', 'overrule', 'identify'] as const;
const STATES = ['applied', 'needless', 'superseded', 'orphan', 'waiting', 'withdrawn'] as const;
const WHOLE_YEAR = /^(\d{4})?$/;

/** By which corrections are narrowed: place, year of the report, kind and state; and one editor's, where one is chosen. */
export function CorrectionFilters() {
  const { t } = useTranslation('corrections');
  const { filter } = useCorrectionFilter();
  const set = useParamsSetter();
  return (
    <search className="correction-filters screen-only" aria-label={t('filters')}>
      <div className="fields">
        <RegionField
          label={t('region')}
          hint={t('regionHint')}
          initial={filter.region ?? ''}
          onChange={(region) => set({ region })}
        />
        <TextField
          label={t('year')}
          inputMode="numeric"
          maxLength={4}
          defaultValue={filter.year ?? ''}
          // A year that is half typed narrows nothing yet.
          onChange={(year) => WHOLE_YEAR.test(year) && set({ year })}
        />
        <SelectField
          label={t('kind')}
          value={filter.kind ?? ''}
          options={[['', t('any')], ...KINDS.map((kind) => [kind, t(`kinds.${kind}`)] as const)]}
          onChange={(kind) => set({ kind })}
        />
        <SelectField
          label={t('state')}
          value={filter.state ?? ''}
          options={[['', t('any')], ...STATES.map((state) => [state, t(`states.${state}`)] as const)]}
          onChange={(state) => set({ state })}
        />
      </div>
      <OnlyPerson />
    </search>
  );
}
