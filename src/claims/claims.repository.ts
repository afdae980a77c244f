import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { PrismaService } from '../database/prisma.service';
import type { Claim } from '../extraction/types';
import type { Problem } from '../reports/report.schema';
import { insertClaims } from './stored-claim.queries';

/** A revision as the engine needs it. */
export interface RevisionToExtract {
  text: string;
  region: string;
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
      select: {
        text: true,
        report: { select: { year: true, region: { select: { code: true, name: true, shortName: true } } } },
      },
    });
    const { year, region } = revision?.report ?? {};
    // Only a report that is held may lack the two.
    if (!revision || !year || !region) return null;
    return { text: revision.text, region: region.code, year, regionNames: [region.name, region.shortName] };
  }

  /**
   * Writes a run with all its claims; does nothing where another worker has done so meanwhile, or where the report was
   * put at another place than the one for which its text was read.
   */
  async insertRun(
    revisionId: number,
    rulesetVersion: string,
    { region, year }: Pick<RevisionToExtract, 'region' | 'year'>,
    claims: readonly Claim[],
  ): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const { rows } = await transaction.query<{ id: number }>(
        `INSERT INTO extraction_runs (revision_id, ruleset_version, state, claim_count)
         SELECT v.id, $2, 'done', $3 FROM revisions v JOIN reports p ON p.id = v.report_id
          WHERE v.id = $1 AND p.region_code = $4 AND p.year = $5 FOR SHARE OF p
         ON CONFLICT (revision_id, ruleset_version) DO NOTHING RETURNING id`,
        [revisionId, rulesetVersion, claims.length, region, year],
      );
      const written = claims.map((claim, seq) => ({ ...claim, seq }));
      if (rows[0]) await insertClaims(transaction, rows[0].id, written);
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
