import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { revisionsQuery } from '../../api/queries';
import { Finding } from '../../components/finding';
import { RevisionFacts } from '../../components/revision-facts';
import './report-revisions.css';

/** Every text that was ever taken for this report, each compared with the one before; nothing while there is only one. */
export function ReportRevisions({ id }: { id: number }) {
  const { t } = useTranslation();
  return (
    <Finding query={useQuery(revisionsQuery(id))}>
      {({ items }) =>
        items.length > 1 && (
          <details className="report-revisions screen-only">
            <summary>{t('revisions.list', { count: items.length })}</summary>
            <ol>
              {items.map((revision, index) => {
                const before = items[index + 1];
                return (
                  <li key={revision.id}>
                    <RevisionFacts revision={revision} />
                    {before && (
                      <Link to={`/reports/${id}/revisions/${before.id}/${revision.id}`}>
                        {t('revisions.compare', { seq: before.seq })}
                      </Link>
                    )}
                  </li>
                );
              })}
            </ol>
          </details>
        )
      }
    </Finding>
  );
}
