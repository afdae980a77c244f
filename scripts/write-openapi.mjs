// Writes web/openapi.json, from which the types of the web pages' API client are made. Needs the build in dist/.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { format } from 'prettier';

// The description needs no services, only well-formed addresses.
process.env.DATABASE_URL ??= 'postgresql://127.0.0.1:5432/unused';
process.env.REDIS_URL ??= 'redis://127.0.0.1:6379';
process.env.LOG_LEVEL ??= 'warn';

const require = createRequire(import.meta.url);
const { createApp } = require('../dist/src/app.js');
const { describeApi } = require('../dist/src/openapi.js');

const app = await createApp();
const target = new URL('../web/openapi.json', import.meta.url);
writeFileSync(target, await format(JSON.stringify(describeApi(app)), { parser: 'json', printWidth: 120 }));
await app.close();
