import 'reflect-metadata';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { readConfig } from '../src/config/config';
import { Database } from '../src/database/database';
import { DownloadsService } from '../src/downloads/downloads.service';
import { TableRowsQueries } from '../src/downloads/table-rows.queries';
import { RegionsWithinQueries } from '../src/regions/regions-within.queries';
import { answerParent } from './server-process';

/** Serves downloads in a process of its own, whose memory is theirs alone; told where the database is by its parent. */
function serve(databaseUrl: string): void {
  const config = readConfig({ DATABASE_URL: databaseUrl, REDIS_URL: 'redis://127.0.0.1' });
  const database = new Database(config);
  const downloads = new DownloadsService(new TableRowsQueries(database), new RegionsWithinQueries(database), config);
  const server = createServer((request, response) => {
    void downloads.open(request.url!.slice(1), {}).then(({ stream }) => pipeline(stream, response));
  });
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo;
    answerParent(`http://127.0.0.1:${port}`, () => process.resourceUsage().maxRSS);
  });
}

serve(process.argv[2]!);
