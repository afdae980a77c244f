import { useTranslation } from 'react-i18next';
import type { ScorecardRow } from '../../api/types';
import { formatMargin } from '../../figures/quantity';
import { useLanguage } from '../../i18n/use-language';

/** Why the verdict is what it is: margin, reason, what it rests on, and the rule. */
export function ReasonCell({ row }: { row: ScorecardRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      {row.margin !== null && (
        <p className="margin">
          <span className="margin-label">{t('scorecard.margin')}</span>{' '}
          {formatMargin(row.margin, row.marginUnit, language)}
        </p>
      )}
      <p className="reason">{row.reason[language]}</p>
      <p className="reason-notes">
        {row.basis && <span>{t(`scorecard.basis.${row.basis}`)}</span>}
        <span>
          {t('scorecard.rule')} <code>{row.rule}</code>
        </span>
      </p>
    </>
  );
}
