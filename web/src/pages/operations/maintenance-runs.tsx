import { useTranslation } from 'react-i18next';
import { maintain, type MaintenanceRun, operationsQuery } from '../../api/operations.queries';
import { ActionButton } from '../../components/action-button';
import { LOCALES } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import { useTimeFormat } from '../../i18n/use-time-format';

/** What can be done to work over the stock, by how it stands. */
const NEXT = { running: 'pause', paused: 'resume', done: 'begin' } as const;

/** Work over the whole stock: how far it is, and its buttons. */
export function MaintenanceRuns({ runs }: { runs: MaintenanceRun[] }) {
  const { t } = useTranslation('operations');
  return (
    <section aria-labelledby="runs">
      <h2 id="runs">{t('runsTitle')}</h2>
      <ul className="operations-list">
        {(['reextract', 'recompute'] as const).map((kind) => (
          <li key={kind}>
            <Run kind={kind} run={runs.find((run) => run.kind === kind)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Run({ kind, run }: { kind: MaintenanceRun['kind']; run: MaintenanceRun | undefined }) {
  const { t } = useTranslation('operations');
  const action = run ? NEXT[run.state] : 'begin';
  const name = t(`kind.${kind}`);
  return (
    <>
      <h3>{name}</h3>
      <p className="faint">{t(`kindHint.${kind}`)}</p>
      {run ? <Progress run={run} label={name} /> : <p>{t('never')}</p>}
      <p className="operations-actions">
        <ActionButton
          key={action}
          label={t(action)}
          subject={name}
          action={() => maintain(kind, action)}
          refresh={operationsQuery().queryKey}
        />
      </p>
    </>
  );
}

function Progress({ run, label }: { run: MaintenanceRun; label: string }) {
  const { t } = useTranslation('operations');
  const number = new Intl.NumberFormat(LOCALES[useLanguage()]);
  const formatTime = useTimeFormat();
  const { state, done, total, version, startedAt, finishedAt } = run;
  return (
    <>
      <p>
        <b>{t(`runState.${state}`)}</b> {t('progress', { done: number.format(done), total: number.format(total) })}
      </p>
      {state !== 'done' && <progress aria-label={label} max={Math.max(total, 1)} value={done} />}
      <p className="faint">
        {t('byVersion', { version })} · {t('started', { time: formatTime(startedAt) })}
        {finishedAt && ` · ${t('finished', { time: formatTime(finishedAt) })}`}
      </p>
    </>
  );
}
