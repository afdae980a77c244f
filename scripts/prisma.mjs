// Prisma's command line on the database of a running `npm start`, or of DATABASE_URL: node scripts/prisma.mjs migrate dev
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensure } from './ensure.mjs';
import { ROOT } from './paths.mjs';
import { adoptServices } from './running.mjs';
import { fail } from './say.mjs';

try {
  ensure('packages');
  adoptServices();
} catch (error) {
  fail(error);
}
const prisma = path.join(ROOT, 'node_modules/.bin/prisma');
process.exitCode = spawnSync(prisma, process.argv.slice(2), { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
