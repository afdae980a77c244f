import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ReportDetails } from '../../api/types';
import { useTimeFormat } from '../../i18n/use-time-format';
import { ReportNeighbours } from './report-neighbours';
import { ReportSource } from './report-source';

/** What this report is, where it comes from, and the scorecards that rest on it. */
export function ReportHeader({ report }: { report: ReportDetails }) {
  const { t } = useTranslation();
  const formatTime = useTimeFormat();
  const { region, year, revision } = report;
  const years = [...new Set(report.claims.flatMap((claim) => claim.scorecardYear ?? []))].sort((a, b) => a - b);

  return (
    <header className="report-header">
      {region && (
        <p className="report-region">
          <Link to={`/regions/${region.code}${year === null ? '' : `?year=${year}`}`} lang="zh-CN">
            {region.name}
          </Link>
        </p>
      )}
      <h1 lang="zh-CN">{report.title || t('report.unnamed')}</h1>
      {region && years.length > 0 && (
        <ul className="report-scorecards screen-only">
          {years.map((each) => (
            <li key={each}>
              <Link to={`/regions/${region.code}?year=${each}`}>{t('report.scorecard', { year: each })}</Link>
            </li>
          ))}
        </ul>
      )}
      {region && year !== null && <ReportNeighbours region={region.code} year={year} />}
      <p className="report-origin">
        <span>
          {t('report.revision')} {revision.name}
        </span>
        <span>{t('report.taken', { time: formatTime(revision.takenAt) })}</span>
        <code title={revision.hash}>{revision.hash.slice(0, 10)}</code>
        {revision.rulesetVersion && <span>{t('report.rules', { version: revision.rulesetVersion })}</span>}
        <ReportSource report={report} />
      </p>
    </header>
  );
}
