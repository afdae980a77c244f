import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { SingleBar } from 'cli-progress';
import { InvalidInputError, UnavailableError } from '../common/errors';
import { JobQueue } from '../queue/job-queue';
import type { DeclaredIdentity } from '../reports/identify/report-identity';
import { type Receipt, UploadService } from '../reports/upload.service';
import { IngestProgressQueries } from '../tracking/ingest-progress.queries';
import { withApplication } from './application';
import { EXIT } from './exit';
import { findFiles } from './find-files';
import { describeIngestion, type Refusal, type Repetition } from './ingest-summary';
import { startWorker } from './worker-process';

export interface IngestOptions extends DeclaredIdentity {
  /** Start a worker for this command alone. */
  work: boolean;
  /** Wait until all is read and judged. */
  wait: boolean;
}

interface Received {
  /** Ids of all documents, each once, those included that were here before. */
  documentIds: number[];
  known: number;
  repeated: Repetition[];
  refused: Refusal[];
}

const POLL_MS = 200;

/**
 * Takes in files and the files of folders: each is stored, and its reading enqueued.
 * @returns the exit code
 */
export async function runIngest(paths: string[], { work, wait, ...declared }: IngestOptions): Promise<number> {
  const files = await findFiles(paths);
  if (files.length === 0) throw noFiles(paths);
  return withApplication(async (application) => {
    const received = await receive(application, files, declared);
    const worker = work ? startWorker() : undefined;
    try {
      if (wait) await waitUntilDone(application, received.documentIds, worker?.ended);
    } finally {
      await worker?.stop();
    }
    const documents = wait ? await application.get(IngestProgressQueries).describe(received.documentIds) : undefined;
    const { text, complete } = describeIngestion({ files: files.length, ...received, documents });
    process.stdout.write(text);
    return complete ? EXIT.ok : EXIT.incomplete;
  });
}

async function receive(
  application: INestApplicationContext,
  files: string[],
  declared: DeclaredIdentity,
): Promise<Received> {
  const uploads = application.get(UploadService);
  const received: Received = { documentIds: [], known: 0, repeated: [], refused: [] };
  const names = new Map<number, string>();
  const note = (receipt: Receipt) => {
    if ('problem' in receipt) return void received.refused.push(receipt);
    const { id, name, isNew } = receipt;
    const repeats = names.get(id);
    if (repeats !== undefined) return void received.repeated.push({ name, of: repeats });
    names.set(id, name);
    received.documentIds.push(id);
    if (!isNew) received.known += 1;
  };
  for (const file of files)
    for await (const receipt of uploads.take(basename(file), await readFile(file), declared)) note(receipt);
  return received;
}

/** @param workerEnded settles when the worker of this command ends, which leaves nobody to do the work */
async function waitUntilDone(
  application: INestApplicationContext,
  documentIds: number[],
  workerEnded: Promise<number> | undefined,
): Promise<void> {
  const progress = application.get(IngestProgressQueries);
  const isDone = async () => {
    const { finished, outdatedScorecards } = await progress.measure(documentIds);
    bar.update(finished);
    // Judging that was given up leaves its scorecard out of date, for newer rules to judge.
    const judged = outdatedScorecards === 0 || (await application.get(JobQueue).countOpen('judge-region')) === 0;
    return finished === documentIds.length && judged;
  };
  const bar = new SingleBar({
    format: '{bar} {value}/{total} 文件 files, {duration_formatted}',
    stream: process.stderr,
  });
  bar.start(documentIds.length, 0);
  let ended = false;
  void workerEnded?.then(() => (ended = true));
  try {
    while (!(await isDone())) {
      if (ended) throw workerFailed();
      if (!workerEnded && (await application.get(JobQueue).countWorkers('ingest-report')) === 0) throw noWorker();
      await sleep(POLL_MS);
    }
  } finally {
    bar.stop();
  }
}

function noFiles(paths: string[]): InvalidInputError {
  const named = paths.join('、');
  return new InvalidInputError('file.none', {
    zh: `“${named}”中没有文件；隐藏文件不计。`,
    en: `There are no files in “${named}”; hidden ones are left out.`,
  });
}

function noWorker(): UnavailableError {
  return new UnavailableError('worker.none', {
    zh: '文件已收下并入队，但没有处理进程在运行：请运行 npm run worker，或给本命令加上 --work。',
    en: 'The files are stored and enqueued, but no worker is running: run `npm run worker`, or add --work to this command.',
  });
}

function workerFailed(): UnavailableError {
  return new UnavailableError('worker.ended', {
    zh: '处理进程意外结束，原因见上；文件已收下，重新运行本命令即可继续。',
    en: 'The worker ended unexpectedly, the reason stands above; the files are stored, run this command again to go on.',
  });
}
