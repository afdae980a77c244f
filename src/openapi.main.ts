import { writeFileSync } from 'node:fs';
import { createApp } from './app';
import { projectPath } from './config/paths';
import { describeApi, formatDescription } from './openapi';

// The description needs no services, only well-formed addresses of them.
const SERVICES = { DATABASE_URL: 'postgresql://127.0.0.1:1/none', REDIS_URL: 'redis://127.0.0.1:1', LOG_LEVEL: 'warn' };

/** Writes web/openapi.json, from which the types of the pages' API client are made. */
async function main(): Promise<void> {
  Object.assign(process.env, SERVICES);
  const app = await createApp();
  writeFileSync(projectPath('web', 'openapi.json'), formatDescription(describeApi(app)));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
