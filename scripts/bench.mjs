// npm run bench: speed, on a PostgreSQL of its own that is thrown away after: node scripts/bench.mjs [NAME…] [--json]
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ensure } from './ensure.mjs';
import { fail } from './say.mjs';
import { startPostgres } from './services/postgres.mjs';

const require = createRequire(import.meta.url);
/** What was started, to be stopped. */
const started = [];

async function main() {
  ensure('packages', 'client', 'server', 'measures');
  try {
    await require('../dist/bench/main.js').runBench(startThrowaway);
  } finally {
    for (const service of started) await service.stop();
  }
}

async function startThrowaway() {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'duixian-bench-'));
  // PostgreSQL may have to run as another user than who measures.
  fs.chmodSync(directory, 0o711);
  const postgres = await startPostgres({ directory: path.join(directory, 'postgres'), password: 'bench' });
  started.push({
    stop: async () => {
      await postgres.stop();
      fs.rmSync(directory, { recursive: true });
    },
  });
  return postgres.url('postgres');
}

main().catch(fail);
