import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldsQuery } from '../../api/comparison.queries';
import type { ScorecardRow } from '../../api/types';
import '../../components/filters.css';
import { SelectField } from '../../components/select-field';
import { useParamsSetter } from '../../components/use-params-setter';
import { useNameOf } from '../../i18n/use-name-of';
import '../years/words';

interface Props {
  rows: readonly ScorecardRow[];
  field: string | null;
}

/** Narrows a year's targets to one field of policy. */
export function FieldFilter({ rows, field }: Props) {
  const { t } = useTranslation('years');
  const nameOf = useNameOf();
  const set = useParamsSetter();
  const { data } = useQuery(fieldsQuery());
  const countOf = (code: string) => rows.filter((row) => row.field === code).length;
  const fields = data?.items.filter(({ code }) => code === field || countOf(code) > 0) ?? [];
  return (
    <div className="filters field-filter screen-only">
      <SelectField
        label={t('field')}
        value={field ?? ''}
        options={[
          ['', t('allFields')],
          ...fields.map((each) => [each.code, `${nameOf(each)} (${countOf(each.code)})`] as const),
        ]}
        onChange={(code) => set({ field: code })}
      />
    </div>
  );
}
