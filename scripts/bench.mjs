// npm run bench: speed, on a PostgreSQL of its own that is thrown away after: node scripts/bench.mjs [NAME…] [--json]
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ensure } from './ensure.mjs';
import { fail } from './say.mjs';
import { startPostgres } from './services/postgres.mjs';

const require = createRequire(import.meta.url);
const NEEDS_POSTGRES = 'judge';

async function main() {
  ensure('packages', 'client', 'server', 'measures');
  const named = process.argv.slice(2).filter((argument) => /^[a-z]+$/.test(argument));
  const postgres = named.length === 0 || named.includes(NEEDS_POSTGRES) ? await startThrowaway() : undefined;
  try {
    if (postgres) process.env.BENCH_POSTGRES_URL = postgres.url('postgres');
    await require('../dist/bench/main.js').done;
  } finally {
    await postgres?.stop();
  }
}

async function startThrowaway() {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'duixian-bench-'));
  // PostgreSQL may have to run as another user than who measures.
  fs.chmodSync(directory, 0o711);
  const postgres = await startPostgres({ directory: path.join(directory, 'postgres'), password: 'bench' });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      fs.rmSync(directory, { recursive: true });
    },
  };
}

main().catch(fail);
