import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { verdictQuery } from '../../api/queries';
import { ChangeLine } from '../../components/change-line';

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
              <ChangeLine change={change} />
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
