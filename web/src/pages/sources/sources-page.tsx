import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SourceFilter, sourcesQuery } from '../../api/sources.queries';
import { LIST_LIMIT } from '../../api/queries';
import { MoreButton } from '../../components/more-button';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { AddSource } from './add-source';
import { ImportSources } from './import-sources';
import { SourceFilters } from './source-filters';
import { SourceItem } from './source-item';
import './words';
import './sources.css';

/** All places that are looked at again, to find one, add some, or see how they stand. */
export function SourcesPage() {
  const { t } = useTranslation('sources');
  const [filter, setFilter] = useState<SourceFilter>({});
  const query = useInfiniteQuery(sourcesQuery(filter));
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <div className="page">
      <article className="sources">
        <PageTitle>{t('title')}</PageTitle>
        <header>
          <h1>{t('title')}</h1>
          <p>{t('lede')}</p>
          <p>
            <Link to="/operations">{t('operations')}</Link>
          </p>
        </header>
        <SourceFilters filter={filter} onChange={setFilter} />
        <QueryView query={query}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            return (
              <section aria-label={t('all')}>
                {items.length === 0 && <p role="status">{isFiltered ? t('none') : t('empty')}</p>}
                <ul className="source-list">
                  {items.map((source) => (
                    <li key={source.id}>
                      <SourceItem source={source} />
                    </li>
                  ))}
                </ul>
                <MoreButton query={query} label={t('more', { count: LIST_LIMIT })} />
              </section>
            );
          }}
        </QueryView>
        <AddSource />
        <ImportSources />
      </article>
    </div>
  );
}
