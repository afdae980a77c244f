import type { Bench } from './bench';
import { makeMillionVerdicts, VERDICTS } from './million-verdicts';
import { startServer } from './server-process';
import { rounded, time } from './timing';

const FILES = ['verdicts.csv', 'verdicts.jsonl', 'verdicts.parquet', 'datapackage.zip'];
const MEGABYTE = 1_048_576;
/** In kB, as the system counts memory. */
const KB_IN_MEGABYTE = 1_024;

/** Downloads of a million verdicts, and the most memory that the process which serves them ever takes. */
export const downloadsBench: Bench = {
  name: 'downloads',
  async run({ startPostgres, say }) {
    const url = await makeMillionVerdicts({ startPostgres, say: (what) => say(`downloads: ${what}`) });
    const rows: Record<string, string | number>[] = [];
    for (const file of FILES) {
      say(`downloads: ${file}`);
      // A process each: what one file needed at most says nothing of the next.
      const server = await startServer('download-server.js', [url]);
      let bytes = 0;
      const took = await time(async () => (bytes = await take(`${server.address}/${file}`)));
      rows.push({
        file,
        MB: Math.round(bytes / MEGABYTE),
        seconds: rounded(took / 1_000),
        'rows/s': Math.round(VERDICTS / (took / 1_000)),
        'most memory, MB': Math.round((await server.tell<number>('memory')) / KB_IN_MEGABYTE),
      });
      server.stop();
    }
    return {
      title: 'Downloads',
      how: `${VERDICTS} made-up verdicts over HTTP; the package holds the claims and the panel too.`,
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
