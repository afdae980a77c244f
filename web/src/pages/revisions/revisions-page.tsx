import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { revisionDifferenceQuery } from '../../api/queries';
import type { RevisionDifference } from '../../api/types';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { RevisionFacts } from '../../components/revision-facts';
import { NotFoundPage } from '../not-found-page';
import { ChangedClaims } from './changed-claims';
import { ChangedText } from './changed-text';
import { ChangedVerdicts } from './changed-verdicts';
import './revisions.css';

export function RevisionsPage() {
  const { id = '', from = '', to = '' } = useParams();
  if (![id, from, to].every((number) => /^\d+$/.test(number))) return <NotFoundPage />;
  return <Numbered id={Number(id)} from={Number(from)} to={Number(to)} />;
}

function Numbered({ id, from, to }: { id: number; from: number; to: number }) {
  return (
    <div className="page">
      <QueryView query={useQuery(revisionDifferenceQuery(id, from, to))}>
        {(difference) => <Loaded reportId={id} difference={difference} />}
      </QueryView>
    </div>
  );
}

function Loaded({ reportId, difference }: { reportId: number; difference: RevisionDifference }) {
  const { t } = useTranslation();
  const { from, to } = difference;
  const title = t('revisions.title', { from: from.seq, to: to.seq });
  return (
    <article className="revisions">
      <PageTitle>{title}</PageTitle>
      <header>
        <p>
          <Link to={`/reports/${reportId}`}>{t('revisions.back')}</Link>
        </p>
        <h1>{title}</h1>
        <dl className="revisions-compared">
          <dt>{t('revisions.from')}</dt>
          <dd>
            <RevisionFacts revision={from} />
          </dd>
          <dt>{t('revisions.to')}</dt>
          <dd>
            <RevisionFacts revision={to} />
          </dd>
        </dl>
      </header>
      <ChangedVerdicts changes={difference.verdicts} />
      <ChangedClaims claims={difference.claims} />
      <ChangedText difference={difference} />
    </article>
  );
}
