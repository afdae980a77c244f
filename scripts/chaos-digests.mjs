// npm run chaos:digests [-- --subscribers 2000 --kills 12]: makes and sends a week's digests to an SMTP server of its own
// while the worker is killed with -9, Redis is emptied and the server fails one time in ten; then says what each got.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ensure } from './ensure.mjs';
import { fail, say } from './say.mjs';
import { DisturbedServices, query } from './services/disturbed-services.mjs';
import { emptyRedis } from './services/empty-redis.mjs';
import { startMailServer } from './services/mail-server.mjs';
import { end, startWorker } from './services/worker-process.mjs';

const FAILING = 0.1;
const LIFE_MS = { least: 2_500, most: 9_000 };
const GIVE_UP_MS = 900_000;
const HOUR_MS = 3_600_000;

/** A week's changes of one region, and subscribers whose digest is due since this morning in China. */
const FILL = `
  WITH changes AS (
    INSERT INTO verdict_changes (region_code, year, target_key, indicator, name, from_verdict, to_verdict, cause, at)
    SELECT '530600', 2021, 'target ' || n, '', 'target ' || n, 'pending', 'met', 'new_report', now() - interval '3 days'
      FROM generate_series(1, 12) n
  ), added AS (
    INSERT INTO subscribers (address, address_hash, state, weekday, language, kinds, covered_until, confirmed_at)
    SELECT 'reader' || n || '@example.org', 'hash ' || n, 'active', $2, 'zh', ARRAY['verdict']::digest_kind[],
           now() - interval '8 days', now() - interval '8 days'
      FROM generate_series(1, $1::int) n RETURNING id
  )
  INSERT INTO subscriptions (subscriber_id, region_code, region_name, below)
  SELECT added.id, r.code, r.name, false FROM added, regions r WHERE r.code = '530600'`;

async function main() {
  const { values } = parseArgs({
    options: { subscribers: { type: 'string', default: '2000' }, kills: { type: 'string', default: '12' } },
  });
  const [subscribers, kills] = [Number(values.subscribers), Number(values.kills)];
  ensure('packages', 'client', 'server');
  const services = new DisturbedServices();
  const server = await startMailServer({ failing: FAILING });
  try {
    await services.start();
    const environment = {
      ...(await services.createDatabase('digests', 1)),
      SMTP_URL: server.url,
      MAIL_FROM: 'digest@example.org',
      PUBLIC_URL: 'https://duixian.example.org',
      MAIL_PER_MINUTE: '60000',
      MAIL_RETRY_SECONDS: '1',
    };
    await seedRegions(environment);
    // The weekday in China whose morning at seven was the last.
    const weekday = new Date(Date.now() + (8 - 7) * HOUR_MS).getUTCDay() || 7;
    await query(environment.DATABASE_URL, FILL, [subscribers, weekday]);
    const started = Date.now();
    await disturb(environment, kills);
    await finish(environment, subscribers);
    const seconds = Math.round((Date.now() - started) / 1_000);
    process.exitCode = (await report(environment, server, { subscribers, kills, seconds })) ? 0 : 1;
  } finally {
    await Promise.all([services.stop(), server.stop()]);
  }
}

/** A worker's start fills the table of regions. */
async function seedRegions(environment) {
  const worker = startWorker(environment);
  while ((await query(environment.DATABASE_URL, `SELECT FROM regions WHERE code = '530600'`)).length === 0)
    await sleep(200);
  await end(worker, 'SIGTERM');
}

async function disturb(environment, kills) {
  for (let kill = 0; kill < kills; kill++) {
    if (kill === Math.floor(kills / 2)) await emptyRedis(environment.REDIS_URL);
    const worker = startWorker(environment);
    await sweep(environment);
    await sleep(LIFE_MS.least + Math.random() * (LIFE_MS.most - LIFE_MS.least));
    await end(worker, 'SIGKILL');
    const [{ written, sent }] = await query(
      environment.DATABASE_URL,
      `SELECT count(*)::int AS written, count(*) FILTER (WHERE state = 'sent')::int AS sent FROM mails`,
    );
    process.stderr.write(`\r${kill + 1}/${kills} kill -9, ${written} written, ${sent} sent `);
  }
  process.stderr.write('\n');
}

/** Lets one worker do what is left. */
async function finish(environment, subscribers) {
  const worker = startWorker(environment);
  const sent = `SELECT count(*)::int AS sent FROM mails WHERE state = 'sent'`;
  for (const end = Date.now() + GIVE_UP_MS; Date.now() < end; await sleep(1_000)) {
    if ((await query(environment.DATABASE_URL, sent))[0].sent >= subscribers) break;
    await sweep(environment);
  }
  await end(worker, 'SIGTERM');
}

/** What the clock does each minute, without waiting for it. */
async function sweep({ REDIS_URL }) {
  const { Queue } = await import('bullmq');
  const queue = new Queue('recover-lost-work', { connection: { url: REDIS_URL }, prefix: 'duixian' });
  await queue.add('recover-lost-work', {}, { removeOnComplete: true });
  await queue.close();
}

async function report({ DATABASE_URL }, server, { subscribers, kills, seconds }) {
  const rows = await query(
    DATABASE_URL,
    `SELECT s.address, array_agg(m.message_id::text) AS ids FROM subscribers s
       LEFT JOIN mails m ON m.subscriber_id = s.id AND m.state = 'sent' GROUP BY s.address`,
  );
  const lost = rows.filter(({ address, ids }) => ids[0] === null || !server.accepted.has(address)).length;
  const twice = rows.filter(
    ({ address, ids }) => ids.length > 1 || new Set(server.accepted.get(address)).size > 1,
  ).length;
  const onWire = [...server.accepted.values()].reduce((sum, ids) => sum + ids.length, 0);
  const repeats = onWire - server.accepted.size;
  say(
    `${subscribers} 位订阅者，${kills} 次 kill -9，清空 Redis 一次，拒收 ${server.failures} 次，${seconds} 秒：` +
      `缺 ${lost} 封，多 ${twice} 封；线路上重复 ${repeats} 次（Message-ID 相同）。`,
    `${subscribers} subscribers, ${kills} kill -9, Redis emptied once, ${server.failures} failures of the server, ${seconds} s: ` +
      `${lost} lost, ${twice} with more than one mail; ${repeats} repeats on the wire, with the same Message-ID.`,
  );
  return lost === 0 && twice === 0 && rows.length === subscribers;
}

main().catch(fail);
