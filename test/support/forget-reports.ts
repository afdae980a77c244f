import type { Database } from '../../src/database/database';

/** Empties all that reports brought: documents, claims, verdicts and what editors decided over them. */
export async function forgetReports(database: Database): Promise<void> {
  await database.query('TRUNCATE documents, reports, scorecards, verdict_changes, acts, review_leases CASCADE');
}
