import { useTranslation } from 'react-i18next';
import type { Operations } from '../../api/operations.queries';
import { useTimeFormat } from '../../i18n/use-time-format';
import { JobName } from './job-name';

/** What the workers do now. */
export function ActiveJobs({ jobs }: { jobs: Operations['activeJobs'] }) {
  const { t } = useTranslation('operations');
  const formatTime = useTimeFormat();
  return (
    <section aria-labelledby="active">
      <h2 id="active">{t('activeJobs')}</h2>
      {jobs.length === 0 && <p className="faint">{t('noActiveJobs')}</p>}
      <ul>
        {jobs.map((job) => (
          <li key={`${job.name}/${job.id}`}>
            <JobName job={job} />{' '}
            <span className="faint">
              {t('since', { time: formatTime(job.startedAt) })}
              {job.worker && ` · ${job.worker}`}
              {job.attempt > 1 && ` · ${t('attempt', { count: job.attempt })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
