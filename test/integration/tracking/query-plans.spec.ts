import pg from 'pg';
import { QUESTIONS } from '../../../bench/questions';
import { recordStatements } from '../../../bench/record-statements';
import { addRarities, fillDatabase, ONE_STATEMENT } from '../../../bench/synthetic-database';
import { readsOf, type TableRead } from '../../../bench/table-reads';
import { startTestApp, type TestApp } from '../../support/test-app';

const REGIONS = 250;
const YEARS = 10;
const TARGETS_A_REPORT = 100;

/** The tables that grow with the stock. */
const LARGE = ['verdicts', 'claims', 'verdict_changes'];

/** Of the quarter of a million rows of a large table; the record of a region takes the most: all its claims of eleven years. */
const MOST_ROWS = 6_000;

describe('the plans of queries over a large stock', () => {
  let test: TestApp;
  let client: pg.Client;

  beforeAll(async () => {
    test = await startTestApp();
    client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    await fillDatabase(client, REGIONS, TARGETS_A_REPORT, YEARS);
    await client.query(ONE_STATEMENT);
    await addRarities(client);
    // Statistics of all rows instead of a sample, so that plans are the same each time.
    await client.query('SET default_statistics_target = 1000');
    await client.query('VACUUM ANALYZE');
  }, 120_000);
  afterAll(async () => {
    await client.end();
    await test.app.close();
  });

  const wholeOrMany = (reads: TableRead[]) =>
    reads.filter(({ table, how, rows }) => LARGE.includes(table) && (how === 'Seq Scan' || rows > MOST_ROWS));

  it.each(QUESTIONS)('answer %s from indexes', async (question) => {
    let status = 0;
    const statements = await recordStatements(async () => {
      const response = await fetch(`${test.url}/api/v1/${question}`);
      status = response.status;
      await response.text();
    });
    expect(status).toBe(200);
    const reads: TableRead[] = [];
    for (const statement of statements) reads.push(...(await readsOf(client, statement)));
    expect(reads).not.toHaveLength(0);
    expect(wholeOrMany(reads)).toEqual([]);
  });

  it.each([
    ['no index helps', `SELECT count(*) FROM verdicts WHERE reason_en LIKE '%9.'`],
    ['an index leads to too much', `SELECT count(reason_en) FROM verdicts WHERE region_code < '910301'`],
  ])('are found out where %s', async (_, text) => {
    expect(wholeOrMany(await readsOf(client, { text, values: [] }))).not.toEqual([]);
  });
});
