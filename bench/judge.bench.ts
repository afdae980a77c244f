import 'reflect-metadata';
import pg from 'pg';
import { PublishedClaimsQueries } from '../src/claims/published-claims.queries';
import { readConfig } from '../src/config/config';
import { Database } from '../src/database/database';
import { judge } from '../src/judgement/judge';
import { ScorecardsRepository } from '../src/tracking/scorecards.repository';
import { TrackingService } from '../src/tracking/tracking.service';
import type { Bench } from './bench';
import { countVerdicts, createDatabase, fillDatabase, forgetVerdicts, ONE_STATEMENT } from './synthetic-database';
import { median, rounded, time } from './timing';

const REGIONS = 1000;
const TARGETS_A_REPORT = 100;
const ROUNDS = 3;
/** As many at once as a worker does. */
const AT_ONCE = 4;

/** All verdicts computed anew, beside one statement that does the same by the plainest of rules. */
export const judgeBench: Bench = {
  name: 'judge',
  async run({ startPostgres, say }) {
    say('judge: making a database');
    const url = await createDatabase(await startPostgres());
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const database = new Database(readConfig({ DATABASE_URL: url, REDIS_URL: 'redis://127.0.0.1' }));
    const tracking = new TrackingService(database, new PublishedClaimsQueries(), new ScorecardsRepository(), judge);
    try {
      say(`judge: writing ${REGIONS * TARGETS_A_REPORT} targets and their outcomes`);
      await fillDatabase(client, REGIONS, TARGETS_A_REPORT);
      const ways = [
        { way: 'one SQL statement', work: () => client.query(ONE_STATEMENT), times: [] as number[], verdicts: '' },
        { way: 'duixian', work: () => judgeAll(client, tracking), times: [] as number[], verdicts: '' },
      ];
      for (let round = 0; round <= ROUNDS; round++) {
        for (const each of ways) {
          await forgetVerdicts(client);
          say(`judge: round ${round} of ${ROUNDS}, ${each.way}`);
          const took = await time(each.work);
          // The first round only warms up.
          if (round > 0) each.times.push(took);
          each.verdicts = await countVerdicts(client);
        }
      }
      const yardstick = median(ways[0]!.times);
      return {
        title: 'Judging everything anew',
        how:
          `${REGIONS * TARGETS_A_REPORT} made-up targets of ${REGIONS} regions and their outcomes, in PostgreSQL, ` +
          `written with reasons and changes; median of ${ROUNDS} rounds in turn.`,
        rows: ways.map(({ way, times, verdicts }) => ({
          way,
          seconds: rounded(median(times) / 1000),
          'targets/s': Math.round((REGIONS * TARGETS_A_REPORT) / (median(times) / 1000)),
          'times as long': rounded(median(times) / yardstick),
          verdicts,
        })),
      };
    } finally {
      await database.onApplicationShutdown();
      await client.end();
    }
  },
};

/** Judges every scorecard that is outstanding, several at once. */
async function judgeAll(client: pg.Client, tracking: TrackingService): Promise<void> {
  const { rows } = await client.query<{ region: string; year: number }>(
    'SELECT region_code AS region, year FROM scorecards WHERE stale_since IS NOT NULL ORDER BY region_code',
  );
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let next = rows.pop(); next; next = rows.pop()) await tracking.judge(next.region, next.year);
  });
  await Promise.all(workers);
}
