import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import type { Bench } from './bench';
import { createDatabase, fillDatabase, ONE_STATEMENT } from './synthetic-database';
import { rounded, time } from './timing';

const REGIONS = 1_000;
const YEARS = 10;
const TARGETS_A_REPORT = 100;
const TARGETS = REGIONS * YEARS * TARGETS_A_REPORT;
const FILES = ['verdicts.csv', 'verdicts.jsonl', 'verdicts.parquet', 'datapackage.zip'];
const MEGABYTE = 1_048_576;

/** Downloads of a million verdicts, and the most memory that the process which serves them ever takes. */
export const downloadsBench: Bench = {
  name: 'downloads',
  async run({ startPostgres, say }) {
    say('downloads: making a database');
    const url = await createDatabase(await startPostgres());
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    say(`downloads: writing ${TARGETS} targets, outcomes and verdicts`);
    await fillDatabase(client, REGIONS, TARGETS_A_REPORT, YEARS);
    await client.query(ONE_STATEMENT);
    await client.query('VACUUM ANALYZE');
    await client.end();
    const rows: Record<string, string | number>[] = [];
    for (const file of FILES) {
      say(`downloads: ${file}`);
      // A process each: what one file needed at most says nothing of the next.
      const server = fork(join(__dirname, 'download-server.js'), [url]);
      const [port] = (await once(server, 'message')) as [number];
      let bytes = 0;
      const took = await time(async () => (bytes = await take(`http://127.0.0.1:${port}/${file}`)));
      rows.push({
        file,
        MB: Math.round(bytes / MEGABYTE),
        seconds: rounded(took / 1_000),
        'rows/s': Math.round(TARGETS / (took / 1_000)),
        'most memory, MB': Math.round((await memory(server)) / 1_024),
      });
      server.kill();
    }
    return {
      title: 'Downloads',
      how: `${TARGETS} made-up verdicts over HTTP; the package holds the claims and the panel too.`,
      rows,
    };
  },
};

async function take(address: string): Promise<number> {
  const response = await fetch(address);
  let bytes = 0;
  for await (const chunk of response.body!) bytes += (chunk as Uint8Array).length;
  return bytes;
}

/** The most that a process has had in memory, in kB. */
async function memory(server: ChildProcess): Promise<number> {
  server.send('memory');
  return ((await once(server, 'message')) as [number])[0];
}
