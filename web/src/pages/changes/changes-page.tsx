import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ChangePage, changesQuery } from '../../api/verdicts.queries';
import { FeedLinks } from '../../components/feed-links';
import { MoreButton } from '../../components/more-button';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { LOCALES } from '../../i18n/language';
import { useLanguage } from '../../i18n/use-language';
import { ChangeFilters } from './change-filters';
import { ChangeGroupView } from './change-group-view';
import { groupChanges } from './group-changes';
import { useChangeFilter } from './use-change-filter';
import './words';
import './changes.css';

/** All changes of verdicts, by day, the latest first. */
export function ChangesPage() {
  const { t } = useTranslation('changes');
  const { filter } = useChangeFilter();
  const query = useInfiniteQuery(changesQuery(filter));
  const feed = filter.region
    ? `regions/${filter.region}`
    : filter.indicator
      ? `indicators/${filter.indicator}`
      : 'changes';
  return (
    <div className="page changes-page">
      <PageTitle>{t('title')}</PageTitle>
      <header>
        <h1>{t('title')}</h1>
        <p className="changes-lede">{t('lede')}</p>
        <FeedLinks path={feed} label={t('feeds')} />
      </header>
      <ChangeFilters />
      <QueryView query={query}>
        {({ pages }) => (
          <>
            <Days pages={pages} />
            <MoreButton query={query} label={t('more')} />
          </>
        )}
      </QueryView>
    </div>
  );
}

function Days({ pages }: { pages: readonly ChangePage[] }) {
  const { t } = useTranslation('changes');
  const { isEmpty } = useChangeFilter();
  const format = new Intl.DateTimeFormat(LOCALES[useLanguage()], { dateStyle: 'full', timeZone: 'Asia/Shanghai' });
  const days = groupChanges(pages.flatMap(({ items }) => items));
  if (days.length === 0) return <p role="status">{t(isEmpty ? 'noneYet' : 'none')}</p>;
  return days.map(({ day, groups }) => (
    <section key={day} className="change-day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>
        <time dateTime={day}>{format.format(new Date(`${day}T12:00:00+08:00`))}</time>
      </h2>
      {groups.map((group) => (
        <ChangeGroupView key={group.changes[0]!.id} group={group} />
      ))}
    </section>
  ));
}
