import { Pool } from 'undici';
import type { Bench } from './bench';
import { makeMillionVerdicts, VERDICTS } from './million-verdicts';
import type { Statement } from './record-statements';
import { startServer } from './server-process';
import { median, rounded } from './timing';

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
    const url = await makeMillionVerdicts({ startPostgres, say: (what) => say(`requests: ${what}`) });
    const settings = { DATABASE_URL: url, REDIS_URL: await startRedis(), LOG_LEVEL: 'silent', NODE_ENV: 'production' };
    const app = await startServer('app-server.js', [], settings);
    const bare = await startServer('bare-server.js', [url]);
    const rows: Record<string, string | number>[] = [];
    for (const [what, paths] of Object.entries(ASKED)) {
      const answers: Record<string, Statement[]> = {};
      for (const path of paths) answers[path] = await app.tell<Statement[]>(path);
      await bare.tell(answers);
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
    app.stop();
    bare.stop();
    return {
      title: 'Requests',
      how:
        `${VERDICTS} made-up verdicts, ${AT_ONCE} requests at once; both servers send the same ` +
        `statements to the same PostgreSQL and take turns. Median of ${ROUNDS} rounds of ${ROUND_MS / 1_000} s.`,
      rows,
    };
  },
};

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
