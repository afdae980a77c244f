import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldsQuery } from '../../api/comparison.queries';
import type { ScorecardRow } from '../../api/types';
import '../../components/filters.css';
import { useParamsSetter } from '../../components/use-params-setter';
import { useLanguage } from '../../i18n/use-language';
import '../years/words';

interface Props {
  rows: readonly ScorecardRow[];
  field: string | null;
}

/** Narrows a year's targets to one field of policy. */
export function FieldFilter({ rows, field }: Props) {
  const { t } = useTranslation('years');
  const language = useLanguage();
  const set = useParamsSetter();
  const { data } = useQuery(fieldsQuery());
  const countOf = (code: string) => rows.filter((row) => row.field === code).length;
  return (
    <div className="filters field-filter screen-only">
      <label>
        <span>{t('field')}</span>
        <select value={field ?? ''} onChange={(event) => set({ field: event.target.value })}>
          <option value="">{t('allFields')}</option>
          {data?.items
            .filter(({ code }) => code === field || countOf(code) > 0)
            .map(({ code, nameZh, nameEn }) => (
              <option key={code} value={code}>
                {language === 'en' ? nameEn : nameZh} ({countOf(code)})
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}
