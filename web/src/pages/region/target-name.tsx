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
          {!sameYear && <span>{periodText(target, t)}</span>}
          {target.scope && <span>{t('scorecard.scope', { scope: target.scope })}</span>}
        </span>
      )}
    </>
  );
}

type Translate = ReturnType<typeof useTranslation>['t'];

function periodText({ start, end }: { start: number; end: number }, t: Translate): string {
  return start === end ? t('scorecard.periodYear', { year: end }) : t('scorecard.period', { start, end });
}
