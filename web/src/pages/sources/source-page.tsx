import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type SourceDetail, sourceQuery } from '../../api/sources.queries';
import { ReportLink } from '../../components/report-link';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { NotFoundPage } from '../not-found-page';
import { SourceActions } from './source-actions';
import { SourceTimes } from './source-item';
import { SourceLooks } from './source-looks';
import { StateLabel } from './state-label';
import './words';
import './sources.css';

/** One source: how it stands, what was taken there, and the line that each look left. */
export function SourcePage() {
  const { id = '' } = useParams();
  if (!/^\d{1,9}$/.test(id)) return <NotFoundPage />;
  return <Numbered id={Number(id)} />;
}

function Numbered({ id }: { id: number }) {
  const query = useQuery(sourceQuery(id));
  return (
    <div className="page">
      <QueryView query={query}>{(source) => <Loaded source={source} />}</QueryView>
    </div>
  );
}

function Loaded({ source }: { source: SourceDetail }) {
  const { t } = useTranslation('sources');
  const { kind, address, region, year, rhythm, listingId, reports } = source;
  return (
    <article className="sources">
      <PageTitle>{address}</PageTitle>
      <header>
        <p>
          <Link to="/sources">{t('all')}</Link>
        </p>
        <StateLabel state={source.state} />
        <h1 className="source-address">
          {kind === 'folder' ? (
            address
          ) : (
            <a href={address} rel="noreferrer">
              {address}
            </a>
          )}
        </h1>
        <p>
          {t(`kinds.${kind}`)} · <span lang="zh-CN">{region?.name ?? t('noRegion')}</span> · {year ?? t('noYear')} ·{' '}
          {t(`rhythms.${rhythm}`)}
          {listingId !== null && (
            <>
              {' · '}
              <Link to={`/sources/${listingId}`}>{t('fromListing', { id: listingId })}</Link>
            </>
          )}
        </p>
        <p className="faint">
          <SourceTimes source={source} />
        </p>
      </header>
      <SourceActions key={source.id} source={source} />
      <section aria-labelledby="reports">
        <h2 id="reports">{t('reports')}</h2>
        {reports.length === 0 && <p className="faint">{t('noReports')}</p>}
        <ul>
          {reports.map((report) => (
            <li key={report.id}>
              <ReportLink report={report} />
            </li>
          ))}
        </ul>
      </section>
      <SourceLooks looks={source.looks} />
    </article>
  );
}
