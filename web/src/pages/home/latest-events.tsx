import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type ChangeEvent, latestEventsQuery } from '../../api/home.queries';
import { Finding } from '../../components/finding';
import { useTimeFormat } from '../../i18n/use-time-format';
import { VerdictLabel } from '../../verdicts/verdict-label';
import { VERDICTS } from '../../verdicts/verdicts';

/** What changed last, one line for all that changed together. */
export function LatestEvents({ reports }: { reports: number }) {
  const { t } = useTranslation();
  return (
    <Finding query={useQuery(latestEventsQuery(reports))}>
      {({ items }) =>
        items.length > 0 && (
          <section className="latest" aria-labelledby="latest-changes">
            <h2 id="latest-changes">{t('home.latestChanges')}</h2>
            <ul>
              {items.map((event) => (
                <li key={event.id}>
                  <EventLine event={event} />
                </li>
              ))}
            </ul>
            <p>
              <Link to="/changes">{t('home.allChanges')}</Link>
            </p>
          </section>
        )
      }
    </Finding>
  );
}

function EventLine({ event }: { event: ChangeEvent }) {
  const { t } = useTranslation();
  const formatTime = useTimeFormat();
  const { region, year, at, cause, changes } = event;
  const isNew = ({ from, to }: (typeof changes)[number]) => from === null && to === 'pending';
  const told = changes.filter((change) => !isNew(change));
  const gone = told.filter(({ to }) => to === null).length;
  const fresh = changes.length - told.length;
  return (
    <>
      <p className="latest-head">
        <Link to={`/regions/${region.code}?year=${year}`}>
          <span lang="zh-CN">{region.name}</span> {t('region.heading', { year })}
        </Link>
        <span className="faint">
          {t(`home.cause.${cause}`)} · <time dateTime={at}>{formatTime(at)}</time>
        </span>
      </p>
      <p className="latest-counts">
        {VERDICTS.map((verdict) => {
          const count = told.filter(({ to }) => to === verdict).length;
          return (
            count > 0 && (
              <span key={verdict}>
                <VerdictLabel verdict={verdict} /> {count}
              </span>
            )
          );
        })}
        {fresh > 0 && <span>{t('home.newTargets', { count: fresh })}</span>}
        {gone > 0 && <span>{t('home.goneTargets', { count: gone })}</span>}
      </p>
    </>
  );
}
