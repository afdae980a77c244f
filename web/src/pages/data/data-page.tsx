import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadsQuery } from '../../api/downloads.queries';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { RegionField } from '../../components/region-field';
import { useLanguage } from '../../i18n/use-language';
import { TableSection } from './table-section';
import './words';
import './data.css';

/** What can be downloaded, in which formats, and on which terms. */
export function DataPage() {
  const { t } = useTranslation('data');
  const language = useLanguage();
  return (
    <div className="page data-page">
      <PageTitle>{t('title')}</PageTitle>
      <h1>{t('title')}</h1>
      <p>{t('lede')}</p>
      <QueryView query={useQuery(downloadsQuery())}>
        {({ tables, licence, citation, ...whole }) => (
          <>
            <section aria-labelledby="whole">
              <h2 id="whole">{t('whole')}</h2>
              <p>{t('wholeAbout')}</p>
              <a href={`/api/v1/downloads/${whole.package.name}`}>{t('wholeFile')}</a>
            </section>
            <section aria-labelledby="one-region">
              <h2 id="one-region">{t('region')}</h2>
              <p>{t('regionAbout')}</p>
              <RegionWorkbook name={whole.workbook.name} />
            </section>
            <h2>{t('tables')}</h2>
            {tables.map((table) => (
              <TableSection key={table.name} table={table} />
            ))}
            <section aria-labelledby="terms">
              <h2 id="terms">{t('terms')}</h2>
              <dl>
                <dt>{t('licence')}</dt>
                <dd>
                  <a href={licence.path}>{licence.name}</a> {licence[language]}
                </dd>
                <dt>{t('cite')}</dt>
                <dd>{citation[language]}</dd>
              </dl>
              <a href="/api/docs">{t('api')}</a>
            </section>
          </>
        )}
      </QueryView>
    </div>
  );
}

/** Asks for a region, and gives its workbook. */
function RegionWorkbook({ name }: { name: string }) {
  const { t } = useTranslation('data');
  const [region, setRegion] = useState<string | null>('');
  return (
    <form action={`/api/v1/downloads/${name}`} className="data-region">
      <RegionField label={t('regionName')} hint={t('regionHint')} onChange={setRegion} />
      <input type="hidden" name="region" value={region ?? ''} />
      <button type="submit" className="button" disabled={!region}>
        {t('regionFile')}
      </button>
    </form>
  );
}
