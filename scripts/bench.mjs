// npm run bench: speed, on a PostgreSQL and Redis of its own that are thrown away after: node scripts/bench.mjs [NAME…] [--json]
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ensure } from './ensure.mjs';
import { fail } from './say.mjs';
import { startPostgres } from './services/postgres.mjs';
import { startRedis } from './services/redis.mjs';

const require = createRequire(import.meta.url);
/** What was started, to be stopped. */
const started = [];

async function main() {
  ensure('packages', 'client', 'server', 'measures');
  try {
    await require('../dist/bench/main.js').runBench({
      startPostgres: startThrowawayPostgres,
      startRedis: startThrowawayRedis,
    });
  } finally {
    for (const service of started) await service.stop();
  }
}

async function startThrowawayPostgres() {
  const postgres = await startThrowaway((directory) => startPostgres({ directory, password: 'bench' }));
  return postgres.url('postgres');
}

async function startThrowawayRedis() {
  const redis = await startThrowaway((directory) => startRedis({ directory, password: 'bench', durable: false }));
  return redis.url;
}

/** Starts a service in a folder that goes with it. */
async function startThrowaway(start) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'duixian-bench-'));
  // PostgreSQL may have to run as another user than who measures.
  fs.chmodSync(directory, 0o711);
  const service = await start(path.join(directory, 'service'));
  started.push({
    stop: async () => {
      await service.stop();
      fs.rmSync(directory, { recursive: true });
    },
  });
  return service;
}

main().catch(fail);
