import { useTranslation } from 'react-i18next';
import { type FailedJob, operationsQuery, retryAllJobs, settleJob } from '../../api/operations.queries';
import { ActionButton } from '../../components/action-button';
import { useLanguage } from '../../i18n/use-language';
import { useTimeFormat } from '../../i18n/use-time-format';
import { JobName } from './job-name';

const REFRESH = operationsQuery().queryKey;

/** Jobs that were given up, each with its reason and the cure. */
export function FailedJobs({ jobs }: { jobs: FailedJob[] }) {
  const { t } = useTranslation('operations');
  return (
    <section aria-labelledby="failed">
      <h2 id="failed">{t('failedJobs')}</h2>
      {jobs.length === 0 ? (
        <p className="faint">{t('noFailedJobs')}</p>
      ) : (
        <>
          <p className="faint">{t('firstFailed')}</p>
          <p>
            <ActionButton label={t('retryAll')} action={retryAllJobs} refresh={REFRESH} done={t('accepted')} />
          </p>
          <ul className="operations-list">
            {jobs.map((job) => (
              <li key={`${job.name}/${job.id}`}>
                <Failed job={job} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Failed({ job }: { job: FailedJob }) {
  const { t } = useTranslation('operations');
  const language = useLanguage();
  const formatTime = useTimeFormat();
  const { name, id, explanation, reason, attempts, failedAt } = job;
  const subject = `${t(`job.${name}`)} ${id}`;
  return (
    <>
      <h3>
        <JobName job={job} />
      </h3>
      <p className="failed-reason">{explanation[language]}</p>
      <p className="faint">
        <time dateTime={failedAt}>{formatTime(failedAt)}</time> · {t('attempts', { count: attempts })}
      </p>
      <details>
        <summary>{t('message')}</summary>
        <pre className="job-message">{reason}</pre>
      </details>
      <p className="operations-actions">
        {(['retry', 'discard'] as const).map((how) => (
          <ActionButton
            key={how}
            label={t(how)}
            subject={subject}
            action={() => settleJob(job, how)}
            refresh={REFRESH}
          />
        ))}
      </p>
    </>
  );
}
