import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { auditQuery } from '../../api/corrections.queries';
import { MoreButton } from '../../components/more-button';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { RegionField } from '../../components/region-field';
import { useParamsSetter } from '../../components/use-params-setter';
import { OnlyPerson } from '../../corrections/only-person';
import { DeskGate } from '../desk/desk-gate';
import { AuditItem } from './audit-item';
import '../desk/words';
import '../../corrections/words';
import '../../corrections/corrections.css';

/** What editors did, entry by entry, for editors. */
export function AuditPage() {
  return (
    <div className="page corrections-page">
      <DeskGate>
        <Log />
      </DeskGate>
    </div>
  );
}

function Log() {
  const { t } = useTranslation('corrections');
  const [params] = useSearchParams();
  const set = useParamsSetter();
  const region = params.get('region') ?? undefined;
  const person = params.get('person') ?? undefined;
  const query = useInfiniteQuery(auditQuery({ ...(region && { region }), ...(person && { person: Number(person) }) }));
  return (
    <>
      <PageTitle>{t('log')}</PageTitle>
      <header>
        <h1>{t('log')}</h1>
        <p className="corrections-lede">{t('logLede')}</p>
        <p className="correction-links screen-only">
          <Link to="/corrections">{t('title')}</Link>
        </p>
      </header>
      <search className="correction-filters screen-only" aria-label={t('filters')}>
        <div className="fields">
          <RegionField
            label={t('region')}
            hint={t('regionHint')}
            initial={region ?? ''}
            onChange={(code) => set({ region: code })}
          />
        </div>
        <OnlyPerson />
      </search>
      <QueryView query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) return <p role="status">{t('logNone')}</p>;
          return (
            <>
              <ol className="corrections">
                {entries.map((entry) => (
                  <li key={entry.id}>
                    <AuditItem entry={entry} />
                  </li>
                ))}
              </ol>
              <MoreButton query={query} label={t('more')} />
            </>
          );
        }}
      </QueryView>
    </>
  );
}
