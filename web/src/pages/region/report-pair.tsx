import { Trans } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportRef, Scorecard } from '../../api/types';

/** Which two reports the scorecard puts side by side, or that the second is still to come. */
export function ReportPair({ scorecard }: { scorecard: Scorecard }) {
  const { year, report, nextReport, rows } = scorecard;
  const key = rows.length === 0 ? 'region.noTargets' : nextReport ? 'region.pairBoth' : 'region.pairPending';
  return (
    <p className="report-pair">
      <Trans
        i18nKey={key}
        values={{ year, next: year + 1 }}
        count={rows.length}
        components={{ target: <ReportLink report={report} />, outcome: <ReportLink report={nextReport} /> }}
      />
    </p>
  );
}

/** The words given, as a link where the report is here. */
function ReportLink({ report, children }: { report: ReportRef | null; children?: React.ReactNode }) {
  return report ? <Link to={`/reports/${report.id}`}>{children}</Link> : <span>{children}</span>;
}
