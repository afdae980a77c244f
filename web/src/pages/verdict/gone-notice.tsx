import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { VerdictDetail } from '../../api/verdicts.queries';
import { useTimeFormat } from '../../i18n/use-time-format';
import '../../components/notice.css';

/** The target is no longer there: since when, and where to look instead. */
export function GoneNotice({ verdict }: { verdict: VerdictDetail }) {
  const { t } = useTranslation('verdict');
  const formatTime = useTimeFormat();
  const { region, year, report, history } = verdict;
  return (
    <section className="notice" role="status">
      <h2>{t('goneTitle')}</h2>
      <p>{t('gone', { time: formatTime(history.at(-1)!.at), year })}</p>
      <p className="verdict-links">
        <Link to={`/regions/${region.code}?year=${year}`}>{t('scorecard', { region: region.name, year })}</Link>
        {report && <Link to={`/reports/${report.id}`}>{t('inReport', { year })}</Link>}
      </p>
    </section>
  );
}
