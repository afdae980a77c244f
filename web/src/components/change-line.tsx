import { useTranslation } from 'react-i18next';
import type { VerdictChange } from '../api/types';
import { ReportLink } from './report-link';
import { useTimeFormat } from '../i18n/use-time-format';
import { VerdictTurn } from '../verdicts/verdict-turn';

/** One change of a verdict: when, from what to what, and why. */
export function ChangeLine({ change }: { change: VerdictChange }) {
  const { t } = useTranslation();
  const { at, from, to, cause, report } = change;
  const formatTime = useTimeFormat();
  return (
    <>
      <time dateTime={at}>{formatTime(at)}</time>
      <VerdictTurn from={from} to={to} />
      <span>
        {t(`history.cause.${cause}`)}
        {report && (
          <>
            {' '}
            <ReportLink report={report} />
          </>
        )}
      </span>
    </>
  );
}
