import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isDue, type Source, sourcesQuery } from '../../api/sources.queries';
import { useLanguage } from '../../i18n/use-language';
import { useTimeFormat } from '../../i18n/use-time-format';
import { StateLabel } from './state-label';

/** The key under which every question about sources is kept. */
export const SOURCES = sourcesQuery({}).queryKey.slice(0, 1);

/** One source of the list: where it is, how it stands, and its last line. */
export function SourceItem({ source }: { source: Source }) {
  const { t } = useTranslation('sources');
  const language = useLanguage();
  const { id, kind, address, region, year, lastLook } = source;
  return (
    <div className="source-item">
      <StateLabel state={source.state} />
      <h3>
        <Link to={`/sources/${id}`}>{address}</Link>
      </h3>
      <p className="faint">
        {t(`kinds.${kind}`)}
        {region && (
          <>
            {' · '}
            <span lang="zh-CN">{region.name}</span>
          </>
        )}
        {year && ` · ${year}`}
        {' · '}
        <SourceTimes source={source} />
      </p>
      {lastLook && <p>{lastLook.line[language]}</p>}
    </div>
  );
}

/** When it was looked at, when it last changed, and when it is looked at next. */
export function SourceTimes({ source }: { source: Source }) {
  const { t } = useTranslation('sources');
  const formatTime = useTimeFormat();
  const { lastLookAt, lastChangeAt, nextLookAt, failures } = source;
  return [
    lastLookAt ? t('looked', { time: formatTime(lastLookAt) }) : t('neverLooked'),
    lastChangeAt && t('changed', { time: formatTime(lastChangeAt) }),
    failures > 0 && t('failures', { count: failures }),
    nextLookAt === null ? t('noNext') : isDue(source) ? t('due') : t('next', { time: formatTime(nextLookAt) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
