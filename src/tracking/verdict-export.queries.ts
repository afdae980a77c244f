import { Injectable } from '@nestjs/common';
import { joinReportOfClaim } from '../claims/claim-view.queries';
import { Database } from '../database/database';

/** A verdict with all that it stands on, flat: a line of an export. */
export interface ExportedVerdict {
  region_code: string;
  region: string;
  level: string;
  report_year: number;
  indicator: string;
  name: string;
  measure: string;
  average: boolean;
  op: string;
  target_value: number | null;
  target_high: number | null;
  target_unit: string;
  reference: string | null;
  start: number;
  end: number;
  plan: boolean;
  headline: boolean;
  hedge: string;
  scope: string;
  target_quote: string;
  target_offset: number;
  outcome_report_year: number | null;
  outcome_value: number | null;
  outcome_high: number | null;
  outcome_unit: string | null;
  outcome_quote: string | null;
  outcome_offset: number | null;
  verdict: string;
  basis: string | null;
  margin: number | null;
  within_tolerance: boolean;
  confidence: number;
  rule: string;
  reason_zh: string;
  reason_en: string;
  judgement_version: string;
  target_key: string;
}

const BATCH = 1_000;

/** All verdicts of one moment, in memory that does not grow with their number. */
@Injectable()
export class VerdictExportQueries {
  constructor(private readonly database: Database) {}

  /**
   * Gives the verdicts batch by batch, by region, year and place in the report.
   * @param take is waited for before the next batch is fetched; where there are no verdicts, it gets one empty batch
   */
  async forEachBatch(take: (verdicts: ExportedVerdict[], columns: string[]) => Promise<void>): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      await transaction.query(`DECLARE exported NO SCROLL CURSOR FOR ${VERDICTS}`);
      for (let batch = BATCH; batch === BATCH;) {
        const { rows, fields } = await transaction.query<ExportedVerdict>(`FETCH ${BATCH} FROM exported`);
        await take(
          rows,
          fields.map(({ name }) => name),
        );
        batch = rows.length;
      }
    });
  }
}

const VERDICTS = `
  SELECT v.region_code, r.name AS region, r.level, v.year AS report_year, v.indicator, t.name, t.measure, t.average,
         t.op, t.value AS target_value, t.high AS target_high, t.unit AS target_unit, t.reference,
         t.start_year AS start, t.end_year AS "end", t.plan, t.headline, t.hedge, t.scope,
         t.quote AS target_quote, t."offset" AS target_offset,
         outcome_report.year AS outcome_report_year, o.value AS outcome_value, o.high AS outcome_high,
         o.unit AS outcome_unit, o.quote AS outcome_quote, o."offset" AS outcome_offset,
         v.verdict, v.basis, v.margin, v.within_tolerance, v.confidence, v.rule, v.reason_zh, v.reason_en,
         v.judgement_version, v.target_key
    FROM verdicts v
    JOIN regions r ON r.code = v.region_code
    JOIN claims t ON t.id = v.target_claim_id
    LEFT JOIN claims o ON o.id = v.outcome_claim_id
    ${joinReportOfClaim('o', 'outcome_report', 'LEFT JOIN')}
   ORDER BY v.region_code, v.year, t.seq`;
