import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Operations, operationsQuery } from '../../api/operations.queries';
import { lookAtSource, type Source } from '../../api/sources.queries';
import { ActionButton } from '../../components/action-button';
import { useLanguage } from '../../i18n/use-language';
import { useTimeFormat } from '../../i18n/use-time-format';

/** Sources whose last look did not find the report, with the line that says why. */
export function TroubledSources({ sources }: { sources: Operations['sources'] }) {
  const { t } = useTranslation('operations');
  const { total, due, inTrouble, troubles } = sources;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t('sources')}</h2>
      <p className="faint">{t('sourceCounts', { total, due, inTrouble })}</p>
      {troubles.length === 0 && <p>{t('noTroubles')}</p>}
      {inTrouble > troubles.length && <p>{t('firstTroubles', { count: troubles.length })}</p>}
      <ul className="operations-list">
        {troubles.map((source) => (
          <li key={source.id}>
            <Troubled source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Troubled({ source }: { source: Source }) {
  const { t } = useTranslation('operations');
  const language = useLanguage();
  const formatTime = useTimeFormat();
  const { id, address, region, year, failures, lastLook, nextLookAt } = source;
  return (
    <>
      <h3>
        <Link to={`/sources/${id}`}>{address}</Link>
      </h3>
      {region && (
        <p lang="zh-CN">
          {region.name} {year}
        </p>
      )}
      {lastLook && <p className="failed-reason">{lastLook.line[language]}</p>}
      <p className="faint">
        {t('failures', { count: failures })}
        {lastLook && ` · ${t('lookedAt', { time: formatTime(lastLook.at) })}`}
        {nextLookAt && ` · ${t('nextLook', { time: formatTime(nextLookAt) })}`}
      </p>
      <p className="operations-actions">
        <ActionButton
          label={t('look')}
          subject={address}
          action={() => lookAtSource(id)}
          refresh={operationsQuery().queryKey}
          done={t('accepted')}
        />
      </p>
    </>
  );
}
