import { REVIEW_KINDS, type ReviewKind } from './review-item.schema';

/** A claim read with less confidence than this is worth a look: of the readings above it 99% are right. */
const DOUBTFUL = 0.95;
/** A link with less confidence than this is. */
const DOUBTFUL_LINK = 0.8;
/** A runner-up is close when it is so little behind the outcome that was chosen. */
const CLOSE = 0.05;
/** A margin is near when it is at most this, in the target's unit: percentage points mostly. */
const NEAR = 0.2;
/** A figure jumps that is more than so many times, or less than the same part of, that of the year before. */
const JUMP = 2;
/** How likely it is that a close runner-up, a margin next to nothing, or a jump comes from an error. */
const CHANCE = { closeRunnerUp: 0.15, nearMargin: 0.05, jump: 0.3 };
/** What hangs on a report that is not judged, on a correction that is lost, and on one that is not needed any more. */
const STAKES = { held: 3, orphan: 3, needless: 0.05 };
/** What hangs on a verdict; on a claim without one it is 1. */
const STAKE = `(CASE WHEN v.verdict IN ('met', 'missed') THEN 2 ELSE 1 END * CASE WHEN t.headline THEN 2 ELSE 1 END)`;

/**
 * The SQL of all that is open to review, as common table expressions of which the last is `items (key, kind, weight,
 * report_id, claim_id, verdict_id, before, correction_id)`; a claim is in one row only. The weight is what hangs on an
 * item times how likely it is wrong. Parameters: $1 reports in question, $2 code of an indicator, each null for any.
 * Every part begins with few rows that a partial index finds, so that it takes a second over half a million claims.
 */
export const openItems = (kinds: readonly ReviewKind[] = REVIEW_KINDS): string => `
  WITH decided AS MATERIALIZED (
    SELECT l.claim_id, l.laid_claim_id, k.kind
      FROM laid_corrections l JOIN corrections k ON k.id = l.correction_id
     WHERE l.state IN ('applied', 'needless')
  ), reviewed AS MATERIALIZED (
    SELECT coalesce(laid_claim_id, claim_id) AS claim_id FROM decided WHERE kind IN ('confirm', 'change', 'add')
  ), shown AS NOT MATERIALIZED (
    SELECT c.*, p.id AS report_id, p.region_code, p.year
      FROM shown_claims c JOIN reports p ON p.published_run_id = c.run_id
     WHERE ($1::int[] IS NULL OR p.id = ANY($1)) AND p.state <> 'held' AND ($2::text IS NULL OR c.indicator = $2)
       AND NOT EXISTS (SELECT FROM reviewed WHERE reviewed.claim_id = c.id)
  ), doubtful AS MATERIALIZED (
    SELECT id, report_id, (1 - confidence)::float8 AS doubt FROM shown WHERE confidence < ${DOUBTFUL}
  ), of_claims AS (
    SELECT DISTINCT ON (claim_id) kind, weight, report_id, claim_id, verdict_id, before
      FROM (${partsOf(CLAIM_PARTS, kinds)}) found
     ORDER BY claim_id, weight DESC, kind
  ), items AS (
    SELECT 'claim:' || claim_id AS key, kind, weight, report_id, claim_id, verdict_id, before, NULL::int AS correction_id
      FROM of_claims
    UNION ALL ${partsOf(OTHER_PARTS, kinds)}
  )`;

interface Part {
  kind: ReviewKind;
  sql: string;
}

/** The claim of a doubtful reading on either side of a verdict. */
const sideOfVerdict = (column: 'target_claim_id' | 'outcome_claim_id'): Part => ({
  kind: 'verdict',
  sql: `
  SELECT 'verdict', ${STAKE} * c.doubt, c.report_id, c.id, v.id, NULL::float8
    FROM doubtful c JOIN verdicts v ON v.${column} = c.id JOIN claims t ON t.id = v.target_claim_id
   WHERE v.verdict <> 'pending' AND v.rule <> 'editor'`,
});

const CLAIM_PARTS: readonly Part[] = [
  sideOfVerdict('target_claim_id'),
  sideOfVerdict('outcome_claim_id'),
  {
    kind: 'verdict',
    // Of the two claims of a verdict that is near its margin, the less sure one is looked at.
    sql: `
  SELECT 'verdict', ${STAKE} * ${CHANCE.nearMargin}::float8, c.report_id, c.id, v.id, NULL::float8
    FROM verdicts v JOIN claims t ON t.id = v.target_claim_id JOIN claims o ON o.id = v.outcome_claim_id
    JOIN shown c ON c.id = CASE WHEN t.confidence < o.confidence THEN t.id ELSE o.id END
   WHERE v.verdict IN ('met', 'missed') AND abs(v.margin) <= ${NEAR} AND v.rule <> 'editor'`,
  },
  {
    kind: 'confidence',
    sql: `
  SELECT 'confidence', doubt, report_id, id, NULL::int, NULL::float8 FROM doubtful`,
  },
  {
    kind: 'jump',
    sql: `
  SELECT 'jump', ${CHANCE.jump}::float8, c.report_id, c.id, NULL::int, b.value
    FROM shown c
    JOIN reports e ON e.region_code = c.region_code AND e.year = c.year - 1 AND e.state <> 'held'
    JOIN shown_claims b ON b.run_id = e.published_run_id AND b.indicator = c.indicator AND b.unit = c.unit
   WHERE c.role = 'outcome' AND c.measure = 'level' AND c.indicator <> '' AND c.scope = '' AND c.value > 0
     AND b.role = 'outcome' AND b.measure = 'level' AND b.indicator <> '' AND b.scope = '' AND b.value > 0
     AND b.start_year = c.start_year - 1 AND b.end_year = c.end_year - 1
     AND (c.value > ${JUMP} * b.value OR c.value * ${JUMP} < b.value)`,
  },
];

const CLOSEST = `(v.runners_up -> 0 ->> 'confidence')::real >= v.confidence - ${CLOSE}::real`;

/** A link that the rules make themselves stays: by it an editor said that it is right. */
const AGREEING = `AND k.kind NOT IN ('link', 'unlink')`;

const OTHER_PARTS: readonly Part[] = [
  {
    kind: 'link',
    sql: `
  SELECT 'link:' || v.id, 'link',
         ${STAKE} * greatest(1 - v.confidence, CASE WHEN rival.close THEN ${CHANCE.closeRunnerUp} ELSE 0 END)::float8,
         p.id, t.id, v.id, NULL::float8, NULL::int
    FROM verdicts v
    JOIN claims t ON t.id = v.target_claim_id
    JOIN reports p ON p.published_run_id = t.run_id
    LEFT JOIN claims o ON o.id = v.outcome_claim_id
   CROSS JOIN LATERAL (SELECT EXISTS (
     SELECT FROM jsonb_array_elements(v.runners_up) runner JOIN claims c ON c.id = (runner ->> 'claimId')::int
      WHERE (runner ->> 'confidence')::real >= v.confidence - ${CLOSE}::real AND c.value <> o.value
        AND (c.measure, c.unit, c.average, c.scope, c.start_year, c.end_year)
          = (o.measure, o.unit, o.average, o.scope, o.start_year, o.end_year)) AS close) rival
   WHERE v.verdict <> 'pending' AND (v.confidence < ${DOUBTFUL_LINK}::real OR ${CLOSEST})
     AND (v.outcome_claim_id IS NOT NULL OR v.runners_up <> '[]')
     AND ($1::int[] IS NULL OR p.id = ANY($1)) AND ($2::text IS NULL OR v.indicator = $2) AND p.state <> 'held'
     AND (v.confidence < ${DOUBTFUL_LINK}::real OR rival.close)
     AND NOT EXISTS (
         SELECT FROM decided WHERE decided.kind IN ('link', 'unlink', 'overrule') AND decided.claim_id = t.id)`,
  },
  {
    kind: 'held',
    sql: `
  SELECT 'report:' || id, 'held', ${STAKES.held}::float8, id, NULL::int, NULL::int, NULL::float8, NULL::int
    FROM reports WHERE state = 'held' AND ($1::int[] IS NULL OR id = ANY($1)) AND $2::text IS NULL`,
  },
  ...(['orphan', 'needless'] as const).map((kind) => ({
    kind,
    sql: `
  SELECT 'correction:' || k.id, '${kind}', ${STAKES[kind]}::float8, p.id, NULL::int, NULL::int, NULL::float8, k.id
    FROM laid_corrections l JOIN reports p ON p.published_run_id = l.run_id JOIN corrections k ON k.id = l.correction_id
   WHERE l.state = '${kind}' AND k.withdrawn_at IS NULL ${kind === 'needless' ? AGREEING : ''} AND ($1::int[] IS NULL OR p.id = ANY($1)) AND $2::text IS NULL`,
  })),
];

/** Those of the kinds asked for, after a part without rows that names the columns. */
function partsOf(parts: readonly Part[], kinds: readonly ReviewKind[]): string {
  const asked = parts.filter(({ kind }) => kinds.includes(kind)).map(({ sql }) => sql);
  return [parts === CLAIM_PARTS ? NO_CLAIM : NO_OTHER, ...asked].join('\n  UNION ALL ');
}

const NO_CLAIM = `SELECT '' AS kind, 0::float8 AS weight, 0 AS report_id, 0 AS claim_id, 0 AS verdict_id,
    0::float8 AS before WHERE false`;
const NO_OTHER = `SELECT '', '', 0::float8, 0, 0, 0, 0::float8, 0 WHERE false`;
