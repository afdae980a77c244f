import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { Pool } from 'undici';
import type { Bench } from './bench';
import type { Statement } from './record-statements';
import { createDatabase, fillDatabase, ONE_STATEMENT } from './synthetic-database';
import { median, rounded } from './timing';

const REGIONS = 1_000;
const YEARS = 10;
const TARGETS_A_REPORT = 100;
const ROUNDS = 3;
const ROUND_MS = 3_000;
/** So many requests are under way at a time, as many as either server has connections to the database. */
const AT_ONCE = 10;
const PLACES = ['910101', '912007', '913412', '914920'];

/** What is asked for, at several places in turn. */
const ASKED: Record<string, readonly string[]> = {
  'scorecard of 100 targets': PLACES.map((region) => `/api/v1/regions/${region}/scorecards/2015`),
  'verdict list, 50 rows': PLACES.map((region) => `/api/v1/verdicts?region=${region}&limit=50`),
  'verdict list, 50 of an indicator': ['gdp', 'cpi'].map((code) => `/api/v1/verdicts?indicator=${code}&limit=50`),
};

/** Requests a second over a million verdicts, beside a bare Fastify that sends the very same statements. */
export const requestsBench: Bench = {
  name: 'requests',
  async run({ startPostgres, startRedis, say }) {
    say('requests: making a database');
    const url = await createDatabase(await startPostgres());
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    say(`requests: writing ${REGIONS * YEARS * TARGETS_A_REPORT} verdicts`);
    await fillDatabase(client, REGIONS, TARGETS_A_REPORT, YEARS);
    await client.query(ONE_STATEMENT);
    await client.query('VACUUM ANALYZE');
    await client.end();
    const settings = { DATABASE_URL: url, REDIS_URL: await startRedis(), LOG_LEVEL: 'silent', NODE_ENV: 'production' };
    const app = await start('app-server.js', [], settings);
    const bare = await start('bare-server.js', [url]);
    const rows: Record<string, string | number>[] = [];
    for (const [what, paths] of Object.entries(ASKED)) {
      const answers: Record<string, Statement[]> = {};
      for (const path of paths) answers[path] = await tell<Statement[]>(app.process, path);
      await tell(bare.process, answers);
      const ways = [app, bare].map(({ address }) => ({ address, speeds: [] as number[] }));
      for (let round = 0; round <= ROUNDS; round++) {
        say(`requests: ${what}, round ${round} of ${ROUNDS}`);
        for (const { address, speeds } of ways) {
          const speed = await requestsASecond(address, paths);
          // The first round only warms up.
          if (round > 0) speeds.push(speed);
        }
      }
      const [own, yardstick] = ways.map(({ speeds }) => median(speeds)) as [number, number];
      rows.push({
        what,
        'duixian, requests/s': rounded(own),
        'bare Fastify, requests/s': rounded(yardstick),
        'duixian ÷ bare': rounded(own / yardstick),
      });
    }
    app.process.kill();
    bare.process.kill();
    return {
      title: 'Requests',
      how:
        `${REGIONS * YEARS * TARGETS_A_REPORT} made-up verdicts, ${AT_ONCE} requests at once; both servers send the same ` +
        `statements to the same PostgreSQL and take turns. Median of ${ROUNDS} rounds of ${ROUND_MS / 1_000} s.`,
      rows,
    };
  },
};

interface Server {
  process: ChildProcess;
  address: string;
}

async function start(file: string, args: string[], settings: Record<string, string> = {}): Promise<Server> {
  const child = fork(join(__dirname, file), args, { env: { ...process.env, ...settings } });
  const [address] = (await once(child, 'message')) as [string];
  return { process: child, address };
}

async function tell<Answer>(child: ChildProcess, what: string | object): Promise<Answer> {
  child.send(what);
  return ((await once(child, 'message')) as [Answer])[0];
}

async function requestsASecond(address: string, paths: readonly string[]): Promise<number> {
  const pool = new Pool(address, { connections: AT_ONCE });
  const began = performance.now();
  let count = 0;
  const ask = async () => {
    while (performance.now() - began < ROUND_MS) {
      const { statusCode, body } = await pool.request({ path: paths[count++ % paths.length]!, method: 'GET' });
      await body.dump({ limit: Infinity });
      if (statusCode !== 200) throw new Error(`${address} answered ${statusCode}.`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  const took = performance.now() - began;
  await pool.close();
  return count / (took / 1_000);
}
