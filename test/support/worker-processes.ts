import type { ChildProcess } from 'node:child_process';
import { end, startWorker } from '../../scripts/services/worker-process.mjs';

const started: ChildProcess[] = [];

/** A worker in a process of its own, over the test file's services; `killWorkers` ends it at the latest. */
export function startWorkerProcess(): ChildProcess {
  const worker = startWorker({ ...process.env, LOG_LEVEL: 'error' }, 'inherit');
  started.push(worker);
  return worker;
}

/** Kills a worker with -9, in the midst of what it does. */
export const killWorker = (worker: ChildProcess): Promise<void> => end(worker, 'SIGKILL');

/** Kills all workers that were started and still run. */
export const killWorkers = (): Promise<void[]> => Promise.all(started.map(killWorker));
