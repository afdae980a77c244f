import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { reportQuery } from '../../api/queries';
import type { ReportDetails } from '../../api/types';
import { PageTitle } from '../../components/page-title';
import { QueryView } from '../../components/query-view';
import { NotFoundPage } from '../not-found-page';
import { ClaimPanel } from './claim-panel';
import { ReportHeader } from './report-header';
import { ReportOutline } from './report-outline';
import { ReportNotices } from './report-notices';
import { ReportRevisions } from './report-revisions';
import { ReportText } from './report-text';
import { useSelectedClaim } from './use-selected-claim';
import '../../components/claim-mark.css';
import './report.css';

export function ReportPage() {
  const { id = '' } = useParams();
  return /^\d+$/.test(id) ? <NumberedReport id={Number(id)} /> : <NotFoundPage />;
}

function NumberedReport({ id }: { id: number }) {
  return (
    <div className="page">
      <QueryView query={useQuery(reportQuery(id))}>{(report) => <Loaded report={report} />}</QueryView>
    </div>
  );
}

function Loaded({ report }: { report: ReportDetails }) {
  const { t } = useTranslation();
  const selection = useSelectedClaim(report.claims);
  return (
    <article className="report">
      <PageTitle>{report.title || t('report.unnamed')}</PageTitle>
      <ReportHeader report={report} />
      <ReportRevisions id={report.id} />
      <ReportNotices report={report} />
      <ReportOutline text={report.text} />
      <div className="report-columns">
        <ReportText report={report} selection={selection} />
        {report.claims.length > 0 && <ClaimPanel report={report} selection={selection} />}
      </div>
    </article>
  );
}
