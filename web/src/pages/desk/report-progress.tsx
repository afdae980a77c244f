import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { reviewProgressQuery } from '../../api/desk.queries';
import { Finding } from '../../components/finding';
import { addressOfFilter, type ReviewFilter } from './review-filter';

/** How far each report has been looked through. */
export function ReportProgress({ filter }: { filter: ReviewFilter }) {
  const { t } = useTranslation('desk');
  const [cursor, setCursor] = useState<number>();
  const { region, year } = filter;
  const scope = { ...(region && { region }), ...(year && { year }) };
  return (
    <section className="report-progress" aria-labelledby="progress-title">
      <h2 id="progress-title">{t('progress.title')}</h2>
      <Finding query={useQuery(reviewProgressQuery(scope, cursor))}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 && <p className="desk-none">{t('progress.none')}</p>}
            <ul>
              {items.map(({ report, claims, reviewed, open }) => (
                <li key={report.id}>
                  <Link to={`/desk/reports/${report.id}?${addressOfFilter(filter)}`} lang="zh-CN">
                    {report.region && report.year ? `${report.region.name} ${report.year}` : report.title}
                  </Link>
                  <meter
                    min={0}
                    max={Math.max(claims, 1)}
                    value={reviewed}
                    aria-label={t('progress.of', { reviewed, claims })}
                  />
                  <span>{t('progress.of', { reviewed, claims })}</span>
                  <span className="faint">{open > 0 && t('progress.open', { count: open })}</span>
                </li>
              ))}
            </ul>
            {nextCursor !== null && (
              <button type="button" className="button" onClick={() => setCursor(nextCursor)}>
                {t('progress.more')}
              </button>
            )}
          </>
        )}
      </Finding>
    </section>
  );
}
