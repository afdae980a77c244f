import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { projectPath } from '../config/paths';

export interface WorkerProcess {
  /** Settles with the exit code when the process has ended. */
  ended: Promise<number>;
  /** Lets it finish what it holds, and waits until it has ended. */
  stop(): Promise<void>;
}

/** Starts a worker as a process of its own, with the settings of this one. */
export function startWorker(): WorkerProcess {
  const child = spawn(process.execPath, ['--enable-source-maps', projectPath('dist', 'jobs', 'main.js')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'warn' },
  });
  const ended = once(child, 'exit').then(([code]) => Number(code));
  return {
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
