import { spawn } from 'node:child_process';

// The shell waits for the service and, beside it, for the end of its own input. That input is a pipe which only the
// starting process holds open: whether it closes the pipe or is killed with -9, the service is told to stop.
const GUARD = `
signal=$1; shift
exec 3<&0 </dev/null
"$@" 3<&- & service=$!
{ read -r _ <&3; kill -"$signal" $service 2>/dev/null; } &
exec 3<&- 2>/dev/null # or the shell reports how the service ended
wait $service`;

const STOP_TIMEOUT = 15_000;

/**
 * Starts a program that never outlives this process, in a process group of its own, so that a Ctrl-C at the terminal
 * reaches this process alone, which then stops its services in order.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { stopSignal?: string, output?: 'pipe' | 'inherit' }} options
 */
export function startGuarded(command, args, { stopSignal = 'TERM', output = 'pipe', ...options } = {}) {
  const child = spawn('sh', ['-c', GUARD, 'guard', stopSignal, command, ...args], {
    ...options,
    detached: true,
    stdio: ['pipe', output, output],
  });
  child.stdin.on('error', () => {});
  const exited = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  }).finally(() => child.stdin.end());

  return {
    /** Settles with the exit code when the program has ended, for whatever reason. */
    exited,

    /** Waits until a line of the output matches; rejects with the output's end when the program ends before. */
    async waitFor(pattern) {
      let log = '';
      const seen = new Promise((resolve) => {
        const read = (chunk) => {
          log = (log + chunk).slice(-4_000);
          if (pattern.test(log)) resolve(true);
        };
        child.stdout.on('data', read);
        child.stderr.on('data', read);
      });
      const ready = await Promise.race([seen, exited.then(() => false)]);
      if (!ready) throw new Error(log.trim() || `${command} ended at once`);
    },

    /** Asks the program to stop, and ends it by force when it does not within 15 seconds. */
    async stop() {
      child.stdin.end();
      const force = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), STOP_TIMEOUT);
      await exited.catch(() => {});
      clearTimeout(force);
    },
  };
}
