import type { Transaction } from '../database/database';
import type { Claim } from '../extraction/types';

/** A row of `claims` as JSON gives it. */
export type StoredClaim = Omit<Claim, 'start' | 'end' | 'value' | 'high' | 'reference'> & {
  id: number;
  start_year: number;
  end_year: number;
  value: number | null;
  high: number | null;
  reference: string | null;
};

export function toClaim({ start_year: start, end_year: end, value, high, reference, ...same }: StoredClaim): Claim {
  return {
    role: same.role,
    indicator: same.indicator,
    name: same.name,
    measure: same.measure,
    average: same.average,
    op: same.op,
    value: value ?? undefined,
    high: high ?? undefined,
    unit: same.unit,
    reference: reference ?? undefined,
    start,
    end,
    plan: same.plan,
    headline: same.headline,
    hedge: same.hedge,
    scope: same.scope,
    quote: same.quote,
    offset: same.offset,
    rule: same.rule,
    stated: same.stated,
    confidence: same.confidence,
  };
}

/** A claim to be written: its place in the report, and the correction that lays it, where one does. */
export type NewClaim = Claim & { seq: number; correctionId?: number };

/** Writes claims of a run. One statement for all: row by row, or through the client's createMany, takes many times as long. */
export async function insertClaims(
  transaction: Transaction,
  runId: number,
  claims: readonly NewClaim[],
): Promise<void> {
  await transaction.query(
    `INSERT INTO claims (run_id, seq, role, indicator, name, measure, average, op, value, high, unit, reference,
       start_year, end_year, plan, headline, hedge, scope, quote, "offset", rule, stated, confidence, correction_id)
     SELECT $1, seq, role, indicator, name, measure, average, op, value, high, unit, reference,
       start, "end", plan, headline, hedge, scope, quote, "offset", rule, stated, confidence, "correctionId"
       FROM json_to_recordset($2) AS claim (seq int, role claim_role, indicator text, name text, measure claim_measure,
         average boolean, op claim_op, value float8, high float8, unit text, reference text, start int2, "end" int2,
         plan boolean, headline boolean, hedge text, scope text, quote text, "offset" int, rule text, stated text[],
         confidence real, "correctionId" int)
     ON CONFLICT (run_id, correction_id) WHERE correction_id IS NOT NULL DO UPDATE
       SET seq = excluded.seq, quote = excluded.quote, "offset" = excluded."offset"`,
    [runId, JSON.stringify(claims)],
  );
}
