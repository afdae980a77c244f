import { readConfig } from './config/config';
import { migrate } from './database/migrate';

/** Brings the database up to date: `npm run migrate`. */
async function main(): Promise<void> {
  const applied = await migrate(readConfig(process.env).database.url);
  console.log(applied.length ? `已执行 Applied: ${applied.join(', ')}` : '数据库已是最新。The database is up to date.');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
