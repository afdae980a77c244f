import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { peopleLogQuery } from '../../api/people.queries';
import type { PeopleLogEntry } from '../../api/types';
import { MoreButton } from '../../components/more-button';
import { QueryView } from '../../components/query-view';
import { useTimeFormat } from '../../i18n/use-time-format';

/** Who administered whom, the latest first. */
export function PeopleLog() {
  const { t } = useTranslation('account');
  const query = useInfiniteQuery(peopleLogQuery());
  return (
    <section className="people-log" aria-labelledby="people-log">
      <h2 id="people-log">{t('log')}</h2>
      <QueryView query={query}>
        {({ pages }) => (
          <>
            <ol>{pages.flatMap(({ items }) => items.map((entry) => <Deed key={entry.id} entry={entry} />))}</ol>
            <MoreButton query={query} label={t('more')} />
          </>
        )}
      </QueryView>
    </section>
  );
}

function Deed({ entry: { at, by, way, person, action, before, after } }: { entry: PeopleLogEntry }) {
  const { t } = useTranslation('account');
  const formatTime = useTimeFormat();
  const change = [
    after && after.role !== before?.role && [before, after].map((each) => each && t(`role.${each.role}`)),
    before && after && before.disabled !== after.disabled && [t(after.disabled ? 'disable' : 'enable')],
  ].flatMap((each) => (each ? [each.filter(Boolean).join(' → ')] : []));
  return (
    <li>
      <time dateTime={at}>{formatTime(at)}</time> <b>{by?.name ?? (way && t(`way.${way}`))}</b>{' '}
      {t(`action.${action}`, { name: person.name })}
      {change.length > 0 && ` · ${change.join(' · ')}`}
    </li>
  );
}
