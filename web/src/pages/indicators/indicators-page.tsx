import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { fieldsQuery } from '../../api/comparison.queries';
import { indicatorsQuery } from '../../api/queries';
import '../../components/filters.css';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { TextField } from '../../components/text-field';
import { useParamsSetter } from '../../components/use-params-setter';
import { useLanguage } from '../../i18n/use-language';
import { useNameOf } from '../../i18n/use-name-of';
import './words';
import './indicators.css';

/** The catalogue of indicators, by field. */
export function IndicatorsPage() {
  const { t } = useTranslation('indicators');
  const language = useLanguage();
  const nameOf = useNameOf();
  const words = useSearchParams()[0].get('words') ?? '';
  const set = useParamsSetter();
  const fields = useQuery(fieldsQuery());
  const wanted = words.trim().toLowerCase();
  return (
    <div className="page">
      <PageTitle>{t('title')}</PageTitle>
      <h1>{t('title')}</h1>
      <p className="indicator-lede">{t('lede')}</p>
      <div className="filters screen-only">
        <TextField label={t('search')} type="search" value={words} onChange={(typed) => set({ words: typed })} />
      </div>
      <QueryView query={useQuery(indicatorsQuery())}>
        {({ items }) => {
          const found = items.filter(({ code, nameZh, nameEn, aliases }) =>
            [code, nameZh, nameEn, ...aliases].some((name) => name.toLowerCase().includes(wanted)),
          );
          const groups = (fields.data?.items ?? [])
            .map((field) => ({ field, own: found.filter(({ code }) => field.indicators.includes(code)) }))
            .filter(({ own }) => own.length > 0);
          if (found.length === 0) return <p role="status">{t('none', { words })}</p>;
          return (
            <div className="indicator-fields">
              {groups.map(({ field, own }) => (
                <section key={field.code} aria-labelledby={`field-${field.code}`}>
                  <h2 id={`field-${field.code}`}>{nameOf(field)}</h2>
                  <ul>
                    {own.map((indicator) => (
                      <li key={indicator.code}>
                        <Link to={`/indicators/${indicator.code}`}>{nameOf(indicator)}</Link>{' '}
                        <span className="faint">{language === 'en' ? indicator.nameZh : indicator.unit}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          );
        }}
      </QueryView>
    </div>
  );
}
