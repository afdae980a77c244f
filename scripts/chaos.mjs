// npm run chaos [-- FOLDER --kills 50 --workers 2]: ingests reports while workers are killed with -9, Redis and
// PostgreSQL are restarted and Redis is emptied, then says whether the result is that of an undisturbed run.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';
import { ROOT } from './paths.mjs';
import { fail, say } from './say.mjs';
import { DisturbedServices, query } from './services/disturbed-services.mjs';
import { emptyRedis } from './services/empty-redis.mjs';
import { end, startWorker } from './services/worker-process.mjs';

const LONGEST_LIFE_MS = 2_000;
const POLL_MS = 100;

const GIVE_UP_MS = 600_000;

/** All that was read and judged, without the numbers that the order of the work gives to rows. */
const RESULT = `
  SELECT p.region_code, p.year, p.state, p.problems, d.name, c.seq, c.quote, c."offset", c.value, c.role,
         v.target_key, v.verdict, v.margin, v.reason_zh, o.quote AS outcome
    FROM reports p
    JOIN revisions r ON r.id = p.current_revision_id
    JOIN documents d ON d.id = r.document_id
    LEFT JOIN claims c ON c.run_id = p.published_run_id
    LEFT JOIN verdicts v ON v.target_claim_id = c.id
    LEFT JOIN claims o ON o.id = v.outcome_claim_id
   ORDER BY p.region_code, p.year, d.name, c.seq, v.target_key`;

/** What must be there once. */
const DOUBLES = `
  SELECT (SELECT count(*)::int FROM claims) - (SELECT count(*)::int FROM claims c JOIN reports p ON p.published_run_id = c.run_id)
           AS "claims that no report shows",
         (SELECT count(*)::int FROM (SELECT FROM verdicts GROUP BY target_claim_id HAVING count(*) > 1) twice)
           AS "targets judged twice",
         (SELECT count(*)::int FROM reports WHERE state = 'reading') AS "reports left unread",
         (SELECT count(*)::int FROM documents WHERE state = 'received') AS "documents left unread"`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { kills: { type: 'string', default: '50' }, workers: { type: 'string', default: '2' } },
  });
  ensure('packages', 'client', 'server');
  const folder = path.resolve(positionals[0] ?? path.join(ROOT, 'samples'));
  const services = new DisturbedServices();
  try {
    await services.start();
    const disturbed = await services.createDatabase('disturbed', 1);
    await disturb(services, disturbed, folder, { kills: Number(values.kills), workers: Number(values.workers) });
    const found = await finish(disturbed);

    const undisturbed = await services.createDatabase('undisturbed', 2);
    await ingest(undisturbed, [folder]);
    const expected = await finish(undisturbed);
    process.exitCode = report(found, expected) ? 0 : 1;
  } finally {
    await services.stop();
  }
}

async function ingest(environment, paths) {
  if (paths.length > 0) await run(environment, 'src/cli.js', 'ingest', ...paths, '--no-wait');
}

/** The files of a folder in as many portions, some of them perhaps empty. */
function portionsOf(folder, count) {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const size = files.length / count;
  return Array.from({ length: count }, (_, at) => files.slice(Math.round(at * size), Math.round((at + 1) * size)));
}

/** Hands in files and kills workers at random moments meanwhile; after a quarter Redis is restarted, after a half emptied, then PostgreSQL restarted. */
async function disturb(services, environment, folder, { kills, workers }) {
  const blows = new Map([
    [Math.floor(kills / 4), () => services.restartRedis()],
    [Math.floor(kills / 2), () => emptyRedis(environment.REDIS_URL)],
    [Math.floor((kills * 3) / 4), () => services.restartPostgres()],
  ]);
  const running = Array.from({ length: workers }, () => startWorker(environment));
  for (const [kill, files] of portionsOf(folder, kills).entries()) {
    await blows.get(kill)?.();
    const handedIn = ingest(environment, files);
    // The command line and a worker take about a second to begin.
    await sleep(500 + Math.random() * LONGEST_LIFE_MS);
    const victim = kill % workers;
    await end(running[victim], 'SIGKILL');
    running[victim] = startWorker(environment);
    await handedIn;
    process.stderr.write(`\r${kill + 1}/${kills} kill -9 `);
  }
  process.stderr.write('\n');
  await Promise.all(running.map((worker) => end(worker, 'SIGKILL')));
}

/** Lets one worker do what is left, found by the sweep if its job is lost; gives all that is there then. */
async function finish(environment) {
  const worker = startWorker(environment);
  const url = environment.DATABASE_URL;
  for (const end = Date.now() + GIVE_UP_MS; !(await isDone(url)); await sleep(POLL_MS))
    if (Date.now() > end) throw new Error('十分钟后仍有未完成的工作。Work is still left after ten minutes.');
  await end(worker, 'SIGTERM');
  const [counts] = await query(url, DOUBLES);
  return { rows: await query(url, RESULT), counts };
}

async function isDone(url) {
  const [{ open }] = await query(
    url,
    `SELECT (SELECT count(*) FROM documents WHERE state = 'received') + (SELECT count(*) FROM reports WHERE state = 'reading')
          + (SELECT count(*) FROM scorecards WHERE stale_since IS NOT NULL) AS open`,
  );
  return Number(open) === 0;
}

function report(found, expected) {
  const isEqual = JSON.stringify(found.rows) === JSON.stringify(expected.rows);
  const wrong = Object.entries(found.counts).filter(([, count]) => count !== 0);
  const reports = new Set(found.rows.map((row) => `${row.region_code}/${row.year}/${row.name}`)).size;
  say(
    `${reports} 份报告，${found.rows.length} 行；${isEqual ? '与未受干扰的结果相同' : '与未受干扰的结果不同'}。`,
    `${reports} reports, ${found.rows.length} rows; ${isEqual ? 'equal to' : 'NOT equal to'} an undisturbed run.`,
  );
  for (const [what, count] of wrong) process.stderr.write(`${what}: ${count}\n`);
  return isEqual && wrong.length === 0 && found.rows.length > 0;
}

async function run(environment, file, ...args) {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist', file), ...args], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${file} ${args[0]} (${code})`);
}

main().catch(fail);
