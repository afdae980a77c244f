import { useTranslation } from 'react-i18next';
import type { Operations } from '../../api/operations.queries';
import { useTimeFormat } from '../../i18n/use-time-format';

/** What the clock hands in, and when next. */
export function Schedules({ schedules }: { schedules: Operations['schedules'] }) {
  const { t } = useTranslation('operations');
  const formatTime = useTimeFormat();
  if (schedules.length === 0) return null;
  return (
    <section aria-labelledby="schedules">
      <h2 id="schedules">{t('schedules')}</h2>
      <ul>
        {schedules.map(({ id, job, nextAt }) => (
          <li key={id}>
            {t(`job.${job}`)}
            {nextAt && <span className="faint"> {t('nextAt', { time: formatTime(nextAt) })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
