import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScorecardRow } from '../../api/types';
import { CorrectionMark } from '../../corrections/correction-mark';
import { useLanguage } from '../../i18n/use-language';
import { VerdictHistory } from './verdict-history';

interface Props {
  row: ScorecardRow;
  region: string;
  year: number;
}

/** Why the verdict is what it is: the reason, what it rests on, the rule, and how it came to be; and the levels above. */
export function ReasonCell({ row, region, year }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { indicator, target } = row;
  const hasLadder = indicator !== null && target.start === year && target.end === year;
  return (
    <>
      <span className="reason">{row.reason[language]}</span>{' '}
      <span className="reason-notes">
        {row.basis && <span>{t(`scorecard.basis.${row.basis}`)}</span>}
        <span>
          {t('scorecard.rule')} <code>{row.rule}</code>
        </span>
        <CorrectionMark row={row} />
        {hasLadder && (
          <Link className="screen-only" to={`/indicators/${indicator.code}/ladder?region=${region}&year=${year}`}>
            {t('ladder.link')}
          </Link>
        )}
        <Link className="screen-only" to={`/verdicts/${row.key}`}>
          {t('scorecard.verdictPage')}
        </Link>
      </span>
      <VerdictHistory verdict={row.key} />
    </>
  );
}
