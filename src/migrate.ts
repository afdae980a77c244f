import { readConfig } from './config/config';
import { migrate } from './database/migrate';

/** Brings the database up to date: `npm run migrate`. */
async function main(): Promise<void> {
  const applied = await migrate(readConfig(process.env).database.url);
  console.log(applied.length ? `Applied ${applied.join(', ')}` : 'The database is up to date');
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
