import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { deskReportQuery } from '../../api/desk.queries';
import { QueryView } from '../../components/query-view';
import { NotFoundPage } from '../not-found-page';
import { DeskGate } from './desk-gate';
import { DeskReportView } from './desk-report-view';
import './words';
import '../../components/claim-mark.css';
import '../report/report.css';
import './desk.css';

/** A report with all that was read in it, to be confirmed and corrected. */
export function DeskReportPage() {
  const { id = '' } = useParams();
  if (!/^\d+$/.test(id)) return <NotFoundPage />;
  return (
    <div className="page desk desk-page">
      <DeskGate>
        <Numbered id={Number(id)} />
      </DeskGate>
    </div>
  );
}

function Numbered({ id }: { id: number }) {
  return <QueryView query={useQuery(deskReportQuery(id))}>{(report) => <DeskReportView desk={report} />}</QueryView>;
}
