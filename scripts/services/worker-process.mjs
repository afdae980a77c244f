import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { ROOT } from '../paths.mjs';

/**
 * Starts a worker in a process of its own, from what is built.
 * @param {NodeJS.ProcessEnv} environment
 * @param {'ignore' | 'inherit'} errors where its complaints go
 */
export function startWorker(environment, errors = 'ignore') {
  return spawn(process.execPath, [path.join(ROOT, 'dist/jobs/main.js')], {
    env: environment,
    stdio: ['ignore', 'ignore', errors],
  });
}

/**
 * Ends a process, if it has not ended, and waits until it has.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export async function end(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}
