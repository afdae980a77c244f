import { useTranslation } from 'react-i18next';
import type { Answer } from '../../api/types';
import '../../components/plain-table.css';
import { useLanguage } from '../../i18n/use-language';

type Table = Answer<'/api/v1/downloads'>['tables'][number];

/** One table: what it holds, its files, and on demand what each of its columns means. */
export function TableSection({ table: { name, title, about, rows, columns, files } }: { table: Table }) {
  const { t } = useTranslation('data');
  const language = useLanguage();
  return (
    <section aria-labelledby={`table-${name}`} className="data-table">
      <h3 id={`table-${name}`}>
        {title[language]} <span className="faint">{t('rows', { count: rows })}</span>
      </h3>
      <p>{about[language]}</p>
      <p className="data-files">
        {files.map((file) => (
          <a key={file.name} href={`/api/v1/downloads/${file.name}`}>
            {file.name}
          </a>
        ))}
      </p>
      <details>
        <summary>{t('columns', { count: columns.length })}</summary>
        <div className="data-columns" role="region" aria-labelledby={`table-${name}`} tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('column')}</th>
                <th scope="col">{t('type')}</th>
                <th scope="col">{t('meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {columns.map((column) => (
                <tr key={column.name}>
                  <th scope="row">
                    <code>{column.name}</code>
                  </th>
                  <td>
                    {t(`types.${column.type}`)}
                    {column.optional && ` · ${t('empty')}`}
                  </td>
                  <td>{column.about[language]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
