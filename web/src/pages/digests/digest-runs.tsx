import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type DigestRun, digestsQuery, pauseDigest, resumeDigest } from '../../api/digests.queries';
import { Refusal } from '../../components/action-button';
import { useTimeFormat } from '../../i18n/use-time-format';

const STATES = ['sent', 'waiting', 'none', 'failed', 'withdrawn'] as const;

/** Runs with what became of each subscriber's mail. */
export function DigestRuns({ runs }: { runs: DigestRun[] }) {
  const { t } = useTranslation('digests');
  return (
    <div className="digests-table" tabIndex={0} role="region" aria-label={t('runs')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('window')}</th>
            <th scope="col">{t('stateOfRun')}</th>
            {STATES.map((state) => (
              <th key={state} scope="col" className="number">
                {t(`mail.${state}`)}
              </th>
            ))}
            <th scope="col">{t('actions')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function RunRow({ run }: { run: DigestRun }) {
  const { t } = useTranslation('digests');
  const formatTime = useTimeFormat();
  const queries = useQueryClient();
  const switching = useMutation({
    mutationFn: () => (run.paused ? resumeDigest(run.id) : pauseDigest(run.id)),
    onSuccess: (digests) => queries.setQueryData(digestsQuery().queryKey, digests),
  });
  return (
    <tr>
      <th scope="row">
        <time dateTime={run.windowStart}>{formatTime(run.windowStart)}</time> –{' '}
        <time dateTime={run.windowEnd}>{formatTime(run.windowEnd)}</time>
      </th>
      <td>
        {run.paused ? t('paused') : t(`runState.${run.state}`)}
        {run.lastError && (
          <small className="digests-error" title={t('lastError')}>
            {run.lastError}
          </small>
        )}
      </td>
      {STATES.map((state) => (
        <td key={state} className="number">
          {run.mails[state]}
        </td>
      ))}
      <td>
        {run.state !== 'done' && (
          <button type="button" className="button" disabled={switching.isPending} onClick={() => switching.mutate()}>
            {t(run.paused ? 'resume' : 'pause')}
          </button>
        )}
        <Refusal error={switching.error} />
      </td>
    </tr>
  );
}
