// Runs an entry point of the server, built first if its sources changed: node scripts/run.mjs src/cli extract FILE
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensure } from './ensure.mjs';
import { ROOT } from './paths.mjs';
import { adoptServices } from './running.mjs';
import { fail } from './say.mjs';

const [entry, ...args] = process.argv.slice(2);
try {
  ensure('packages', 'client', 'server');
  if (entry === 'src/main') ensure('web');
  if (entry === 'eval/main') ensure('measures');
  adoptServices();
} catch (error) {
  fail(error);
}
const file = path.join(ROOT, 'dist', `${entry}.js`);
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(file));
