import pg from 'pg';
import type { BenchSettings } from './bench';
import { createDatabase, fillDatabase, ONE_STATEMENT } from './synthetic-database';

const REGIONS = 1_000;
const YEARS = 10;
const TARGETS_A_REPORT = 100;

/** How many verdicts the made-up database holds. */
export const VERDICTS = REGIONS * YEARS * TARGETS_A_REPORT;

/** Makes a database of a million made-up verdicts, with the claims that they rest on. @returns its address */
export async function makeMillionVerdicts({
  startPostgres,
  say,
}: Pick<BenchSettings, 'startPostgres' | 'say'>): Promise<string> {
  say('making a database');
  const url = await createDatabase(await startPostgres());
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  say(`writing ${VERDICTS} targets, outcomes and verdicts`);
  await fillDatabase(client, REGIONS, TARGETS_A_REPORT, YEARS);
  await client.query(ONE_STATEMENT);
  await client.query('VACUUM ANALYZE');
  await client.end();
  return url;
}
