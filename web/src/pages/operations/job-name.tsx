import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Operations } from '../../api/operations.queries';

/** What a job does, and what it is for, leading there where there is a page. */
export function JobName({
  job: { name, payload },
}: {
  job: Operations['activeJobs'][number] | Operations['failedJobs'][number];
}) {
  const { t } = useTranslation('operations');
  return (
    <>
      {t(`job.${name}`)} <Subject payload={payload} />
    </>
  );
}

function Subject({ payload }: { payload: Record<string, unknown> }) {
  const { t } = useTranslation('operations');
  const { documentId, revisionId, sourceId, mailId, region, year } = payload as Record<
    string,
    string | number | undefined
  >;
  if (documentId !== undefined) return <span className="job-subject">{t('document', { id: documentId })}</span>;
  if (revisionId !== undefined) return <span className="job-subject">{t('revision', { id: revisionId })}</span>;
  if (mailId !== undefined) return <span className="job-subject">{t('mail', { id: mailId })}</span>;
  if (sourceId !== undefined)
    return (
      <Link className="job-subject" to={`/sources/${sourceId}`}>
        {t('source', { id: sourceId })}
      </Link>
    );
  if (region !== undefined)
    return (
      <Link className="job-subject" to={`/regions/${region}?year=${year}`}>
        {region} {year}
      </Link>
    );
  return null;
}
