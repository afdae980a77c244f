import { useTranslation } from 'react-i18next';
import type { ScorecardRow } from '../../api/types';
import { useLanguage } from '../../i18n/use-language';

/** Why the verdict is what it is: the reason, what it rests on, and the rule. */
export function ReasonCell({ row }: { row: ScorecardRow }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <span className="reason">{row.reason[language]}</span>{' '}
      <span className="reason-notes">
        {row.basis && <span>{t(`scorecard.basis.${row.basis}`)}</span>}
        <span>
          {t('scorecard.rule')} <code>{row.rule}</code>
        </span>
      </span>
    </>
  );
}
