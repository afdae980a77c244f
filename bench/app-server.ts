import 'reflect-metadata';
import { createApp } from '../src/app';
import { recordStatements } from './record-statements';
import { answerParent } from './server-process';

/** The whole application in a process of its own; tells its parent, for each path, what it asks PostgreSQL to answer it. */
async function serve(): Promise<void> {
  const app = await createApp();
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  answerParent(url, (path: string) => recordStatements(async () => (await fetch(url + path)).text()));
}

void serve();
