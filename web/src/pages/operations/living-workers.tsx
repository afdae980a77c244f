import { useTranslation } from 'react-i18next';
import type { Operations } from '../../api/operations.queries';
import { useTimeFormat } from '../../i18n/use-time-format';
import '../../components/notice.css';

/** Who works now; a warning where nobody does. */
export function LivingWorkers({ workers: { alive, lastHeartbeatAt } }: { workers: Operations['workers'] }) {
  const { t } = useTranslation('operations');
  const formatTime = useTimeFormat();
  return (
    <section aria-labelledby="workers">
      <h2 id="workers">{t('workers')}</h2>
      {alive.length === 0 ? (
        <p className="notice" role="alert">
          {t('noWorker')}
        </p>
      ) : (
        <p>{t('workersAlive', { count: alive.length })}</p>
      )}
      <ul>
        {alive.map(({ id, host, pid, startedAt }) => (
          <li key={id}>{t('worker', { host, pid, time: formatTime(startedAt) })}</li>
        ))}
      </ul>
      {lastHeartbeatAt && <p className="faint">{t('lastHeartbeat', { time: formatTime(lastHeartbeatAt) })}</p>}
    </section>
  );
}
