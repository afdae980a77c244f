import 'reflect-metadata';
import pg from 'pg';
import { CorrectionsRepository } from '../src/claims/corrections/corrections.repository';
import { LayingService } from '../src/claims/corrections/laying.service';
import { PublishedClaimsQueries } from '../src/claims/published-claims.queries';
import { readConfig } from '../src/config/config';
import { Database } from '../src/database/database';
import { judge } from '../src/judgement/judge';
import { JUDGEMENT_VERSION } from '../src/judgement/parameters';
import { MaintenanceRepository } from '../src/tracking/maintenance.repository';
import { SCORECARDS_AT_ONCE } from '../src/tracking/maintenance.service';
import { ScorecardsRepository } from '../src/tracking/scorecards.repository';
import { TrackingService } from '../src/tracking/tracking.service';
import type { Bench } from './bench';
import { countVerdicts, createDatabase, fillDatabase, forgetVerdicts, ONE_STATEMENT } from './synthetic-database';
import { median, rounded, time } from './timing';

const REGIONS = 1000;
const TARGETS_A_REPORT = 100;
const ROUNDS = 3;

/** All verdicts computed anew, beside one statement that does the same by the plainest of rules. */
export const judgeBench: Bench = {
  name: 'judge',
  async run({ startPostgres, say }) {
    say('judge: making a database');
    const url = await createDatabase(await startPostgres());
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const database = new Database(readConfig({ DATABASE_URL: url, REDIS_URL: 'redis://127.0.0.1' }));
    const tracking = new TrackingService(
      database,
      new PublishedClaimsQueries(),
      new ScorecardsRepository(),
      new LayingService(new CorrectionsRepository()),
      judge,
    );
    const runs = new MaintenanceRepository(database);
    try {
      say(`judge: writing ${REGIONS * TARGETS_A_REPORT} targets and their outcomes`);
      await fillDatabase(client, REGIONS, TARGETS_A_REPORT);
      const ways = [
        { way: 'one SQL statement', work: () => client.query(ONE_STATEMENT), times: [] as number[], verdicts: '' },
        { way: 'duixian', work: () => judgeAll(runs, tracking), times: [] as number[], verdicts: '' },
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

/** Judges every scorecard by batches, as a run of the whole stock does. */
async function judgeAll(runs: MaintenanceRepository, tracking: TrackingService): Promise<void> {
  await runs.open('recompute', JUDGEMENT_VERSION, await runs.countScorecards());
  const { id } = (await runs.findLast('recompute'))!;
  for (let next = await runs.nextScorecards(id, SCORECARDS_AT_ONCE); next;) {
    const failed = await tracking.recompute(next.work);
    if (failed.length > 0) throw new Error(`The rules fail on one of ${next.after} and those before it.`);
    await runs.advance(id, next);
    next = await runs.nextScorecards(id, SCORECARDS_AT_ONCE);
  }
  await runs.finish(id);
}
