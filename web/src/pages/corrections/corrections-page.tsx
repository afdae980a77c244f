import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { correctionsQuery, EXPORT_ADDRESS } from '../../api/corrections.queries';
import { MoreButton } from '../../components/more-button';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { Link } from 'react-router';
import { useIsEditor } from '../../session/use-is-editor';
import { CorrectionFilters } from './correction-filters';
import { CorrectionItem } from './correction-item';
import { useCorrectionFilter } from './use-correction-filter';
import '../../corrections/words';
import '../../corrections/corrections.css';

/** All corrections for everyone to see, the latest first. */
export function CorrectionsPage() {
  const { t } = useTranslation('corrections');
  const { filter, isEmpty } = useCorrectionFilter();
  const isEditor = useIsEditor();
  const query = useInfiniteQuery(correctionsQuery(filter));
  return (
    <div className="page corrections-page">
      <PageTitle>{t('title')}</PageTitle>
      <header>
        <h1>{t('title')}</h1>
        <p className="corrections-lede">{t('lede')}</p>
        <p className="correction-links screen-only">
          <a href={EXPORT_ADDRESS} download>
            {t('export')}
          </a>
          {isEditor && <Link to="/audit">{t('log')}</Link>}
        </p>
      </header>
      <CorrectionFilters />
      <QueryView query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p role="status">{t(isEmpty ? 'noneYet' : 'none')}</p>;
          return (
            <>
              <ol className="corrections">
                {items.map((correction) => (
                  <li key={correction.id}>
                    <CorrectionItem correction={correction} isEditor={isEditor} />
                  </li>
                ))}
              </ol>
              <MoreButton query={query} label={t('more')} />
            </>
          );
        }}
      </QueryView>
    </div>
  );
}
