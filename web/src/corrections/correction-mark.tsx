import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScorecardRow } from '../api/types';
import './words';

/** Says that a row of a scorecard is not what the rules alone made of it, and leads to who decided so and why. */
export function CorrectionMark({ row }: { row: Pick<ScorecardRow, 'key' | 'corrections' | 'computed'> }) {
  const { t } = useTranslation('corrections');
  const { t: common } = useTranslation();
  const { key, corrections, computed } = row;
  const kinds = [...new Set(corrections.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <Link to={`/verdicts/${key}#corrections`}>
      {t('mark')}
      {t('colon')}
      {kinds.map((kind) => t(`kinds.${kind}`)).join(' · ')}
      {computed && ` · ${t('rulesAlone')}${common(`verdict.${computed.verdict}`)}`}
    </Link>
  );
}
