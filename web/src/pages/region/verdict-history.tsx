import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { verdictQuery } from '../../api/queries';
import type { VerdictChange } from '../../api/types';
import { useTimeFormat } from '../../i18n/use-time-format';
import { VerdictLabel } from '../../verdicts/verdict-label';

/** How a verdict came to be, asked for when it is opened. */
export function VerdictHistory({ verdict }: { verdict: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { data, isError } = useQuery({ ...verdictQuery(verdict), enabled: open });
  return (
    <details className="verdict-history screen-only" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history.title')}</summary>
      {isError && <p role="alert">{t('history.failed')}</p>}
      {open && !data && !isError && <p role="status">{t('state.loading')}</p>}
      {data && (
        <ol>
          {data.history.map((change) => (
            <li key={change.id}>
              <Change change={change} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}

function Change({ change }: { change: VerdictChange }) {
  const { t } = useTranslation();
  const { at, from, to, cause, report } = change;
  const formatTime = useTimeFormat();
  return (
    <>
      <time dateTime={at}>{formatTime(at)}</time>
      {from && <VerdictLabel verdict={from} />}
      {from && (
        <>
          <span aria-hidden="true">→</span>
          <span className="only-read-aloud">{t('change.to')}</span>
        </>
      )}
      {to ? <VerdictLabel verdict={to} /> : <span>{t('history.gone')}</span>}
      <span>
        {t(`history.cause.${cause}`)}
        {report && (
          <>
            {' '}
            <Link to={`/reports/${report.id}`} lang="zh-CN">
              {report.title || t('report.unnamed')}
            </Link>
          </>
        )}
      </span>
    </>
  );
}
