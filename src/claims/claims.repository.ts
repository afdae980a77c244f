import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import { PrismaService } from '../database/prisma.service';
import type { Claim } from '../extraction/types';
import type { Problem } from '../reports/report.schema';

/** A revision as the engine needs it. */
export interface RevisionToExtract {
  text: string;
  year: number;
  regionNames: string[];
}

/** Extraction runs and their claims, written whole. */
@Injectable()
export class ClaimsRepository {
  constructor(
    private readonly database: Database,
    private readonly prisma: PrismaService,
  ) {}

  /**
   * The revision that is still to be read by these rules.
   * @returns null where nothing is to be done: read already, superseded by a newer revision, or its report is held
   */
  async findUnread(revisionId: number, rulesetVersion: string): Promise<RevisionToExtract | null> {
    const revision = await this.prisma.revision.findFirst({
      where: { id: revisionId, currentOf: { state: { not: 'held' } }, runs: { none: { rulesetVersion } } },
      select: { text: true, report: { select: { year: true, region: { select: { name: true, shortName: true } } } } },
    });
    const { year, region } = revision?.report ?? {};
    // Only a report that is held may lack the two.
    if (!revision || !year || !region) return null;
    return { text: revision.text, year, regionNames: [region.name, region.shortName] };
  }

  /** Writes a run with all its claims; does nothing where another worker has done so meanwhile. */
  async insertRun(revisionId: number, rulesetVersion: string, claims: readonly Claim[]): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const { rows } = await transaction.query<{ id: number }>(
        `INSERT INTO extraction_runs (revision_id, ruleset_version, state, claim_count) VALUES ($1, $2, 'done', $3)
         ON CONFLICT (revision_id, ruleset_version) DO NOTHING RETURNING id`,
        [revisionId, rulesetVersion, claims.length],
      );
      if (rows[0]) await insertClaims(transaction, rows[0].id, claims);
    });
  }

  /**
   * Writes that these rules came to no end with a revision, and says so on its report, unless they had read it or it is
   * ready; an earlier published run stays.
   */
  async markFailed(revisionId: number, rulesetVersion: string, problem: Problem): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await transaction.query(
        `INSERT INTO extraction_runs (revision_id, ruleset_version, state, problem) VALUES ($1, $2, 'failed', $3)
         ON CONFLICT (revision_id, ruleset_version) DO NOTHING`,
        [revisionId, rulesetVersion, problem],
      );
      await transaction.query(
        `UPDATE reports SET state = 'failed', problems = problems || $2::jsonb
          WHERE current_revision_id = $1 AND state = 'reading' AND NOT EXISTS (
                SELECT FROM extraction_runs
                 WHERE revision_id = $1 AND ruleset_version = $3 AND state = 'done')`,
        [revisionId, JSON.stringify([problem]), rulesetVersion],
      );
    });
  }
}

// One statement for all claims of a run: row by row, or through the client's createMany, takes many times as long.
async function insertClaims(transaction: Transaction, runId: number, claims: readonly Claim[]): Promise<void> {
  await transaction.query(
    `INSERT INTO claims (run_id, seq, role, indicator, name, measure, average, op, value, high, unit, reference,
       start_year, end_year, plan, headline, hedge, scope, quote, "offset", rule, stated, confidence)
     SELECT $1, seq, role, indicator, name, measure, average, op, value, high, unit, reference,
       start, "end", plan, headline, hedge, scope, quote, "offset", rule, stated, confidence
       FROM json_to_recordset($2) AS claim (seq int, role claim_role, indicator text, name text, measure claim_measure,
         average boolean, op claim_op, value float8, high float8, unit text, reference text, start int2, "end" int2,
         plan boolean, headline boolean, hedge text, scope text, quote text, "offset" int, rule text, stated text[],
         confidence real)`,
    [runId, JSON.stringify(claims.map((claim, seq) => ({ ...claim, seq })))],
  );
}
