import { useTranslation } from 'react-i18next';
import type { ScorecardRow } from '../../api/types';
import { useLanguage } from '../../i18n/use-language';

interface Props {
  row: ScorecardRow;
  year: number;
}

/** The target's name as the report has it (in English after the catalogue's), with its scope and its period if not the year's. */
export function TargetName({ row, year }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { target, indicator } = row;
  const english = language === 'en' ? indicator?.nameEn : undefined;
  const sameYear = target.start === year && target.end === year;
  return (
    <>
      {english && <span className="target-name">{english}</span>}
      <span className={english ? 'target-name-original' : 'target-name'} lang="zh-CN">
        {target.name}
      </span>
      {(target.scope || !sameYear) && (
        <span className="target-notes">
          {!sameYear && <Period start={target.start} end={target.end} />}
          {target.scope && <span>{t('scorecard.scope', { scope: target.scope })}</span>}
        </span>
      )}
    </>
  );
}

/** The years that a target is for. */
function Period({ start, end }: { start: number; end: number }) {
  const { t } = useTranslation();
  return (
    <span>{start === end ? t('scorecard.periodYear', { year: end }) : t('scorecard.period', { start, end })}</span>
  );
}
