import { claimViewJson, joinReportOfClaim } from '../claims/claim-view.queries';
import { correctionRefJson } from '../claims/corrections/correction-ref.queries';
import { differenceUnit } from '../figures/quantity';
import { fieldOf } from '../judgement/fields/field-of';
import type { ScorecardRow } from './scorecard.schema';
import { verdictKeySql } from './verdict-key';

/** What a row gets beside its columns. */
type DescribedFields = 'marginUnit' | 'headline' | 'plan' | 'field';

/** A verdict with both claims, as `selectVerdictRows` gives it. */
export type StoredVerdictRow = Omit<ScorecardRow, DescribedFields>;

// Those over the fields of the two claims, and those over their link and the verdict, which lie over the target.
const CORRECTIONS = `
  SELECT json_agg(${correctionRefJson('k', 'a')} ORDER BY k.id)
    FROM laid_corrections l
    JOIN corrections k ON k.id = l.correction_id
    JOIN acts a ON a.id = k.act_id
   WHERE l.state = 'applied' AND (l.claim_id IN (t.id, o.id) OR l.laid_claim_id IN (t.id, o.id))
     AND (k.kind NOT IN ('link', 'unlink', 'overrule') OR l.run_id = t.run_id)`;

const COLUMNS = `
  v.id, ${verdictKeySql('v')} AS key, v.verdict, v.basis, v.margin, v.within_tolerance AS "withinTolerance", v.rule,
  json_build_object('zh', v.reason_zh, 'en', v.reason_en) AS reason, v.confidence,
  CASE WHEN i.code IS NOT NULL THEN json_build_object('code', i.code, 'nameZh', i.name_zh,
    'nameEn', i.name_en, 'unit', i.unit, 'better', i.better) END AS indicator,
  ${claimViewJson('t', 'target_report')} AS target,
  CASE WHEN o.id IS NOT NULL THEN ${claimViewJson('o', 'outcome_report')} END AS outcome, v.computed,
  coalesce((${CORRECTIONS}), '[]') AS corrections`;

/**
 * The start of a query of verdicts `v` with their claims, `t` and `o`: a condition on them is to follow.
 * @param further columns beside those of a row
 */
export const selectVerdictRows = (further = '') => `
  SELECT ${COLUMNS}${further && `, ${further}`}
    FROM verdicts v
    JOIN claims t ON t.id = v.target_claim_id
    ${joinReportOfClaim('t', 'target_report')}
    LEFT JOIN claims o ON o.id = v.outcome_claim_id
    ${joinReportOfClaim('o', 'outcome_report', 'LEFT JOIN')}
    LEFT JOIN indicators i ON i.code = v.indicator`;

/** A row as the API shows it. A target without a figure (与经济增长同步) is measured in its outcome's unit. */
export function describeVerdictRow<Row extends StoredVerdictRow>(row: Row): Row & Pick<ScorecardRow, DescribedFields> {
  const { target, outcome } = row;
  return {
    ...row,
    marginUnit: differenceUnit(target.op === 'relative' && outcome ? outcome.unit : target.unit),
    headline: target.headline,
    plan: target.plan,
    field: fieldOf(target),
  };
}
