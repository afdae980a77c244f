import { useTranslation } from 'react-i18next';
import type { ReportDetails } from '../../api/types';
import { useLanguage } from '../../i18n/use-language';
import '../../components/notice.css';

/** What a reader must know before the text: that it is held and why, still being read, or without claims or targets. */
export function ReportNotices({ report }: { report: ReportDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, problems, claims } = report;
  const hasTargets = claims.some(({ role }) => role === 'target');
  if (state === 'ready' && problems.length === 0 && hasTargets) return null;
  return (
    <section className="notice report-notice" role="status">
      {state === 'held' && <h2>{t('report.held')}</h2>}
      {state === 'failed' && <h2>{t('report.failed')}</h2>}
      {problems.map((problem) => (
        <p key={problem.code}>{problem[language]}</p>
      ))}
      {state === 'reading' && <p>{t('report.reading')}</p>}
      {state === 'ready' && claims.length === 0 && <p>{t('report.noClaims')}</p>}
      {state === 'ready' && claims.length > 0 && !hasTargets && <p>{t('report.noTargets')}</p>}
    </section>
  );
}
