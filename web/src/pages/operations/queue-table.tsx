import { useTranslation } from 'react-i18next';
import type { Operations } from '../../api/operations.queries';

const COLUMNS = ['waiting', 'active', 'delayed', 'failed'] as const;

/** How many jobs of each kind are in which state. */
export function QueueTable({ queues }: { queues: Operations['queues'] }) {
  const { t } = useTranslation('operations');
  return (
    <section aria-labelledby="queues">
      <h2 id="queues">{t('queues')}</h2>
      <table className="operations-table">
        <thead>
          <tr>
            <th scope="col">{t('queue')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queues.map((queue) => (
            <tr key={queue.name}>
              <th scope="row">
                {t(`job.${queue.name}`)} <code className="faint">{queue.name}</code>
              </th>
              {COLUMNS.map((column) => (
                <td key={column} data-zero={queue[column] === 0}>
                  {queue[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
