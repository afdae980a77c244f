import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from './lock.mjs';
import { DATA } from './paths.mjs';

const FILE = path.join(DATA, 'running.json');

/** Notes where the services of this `npm start` listen, for commands in other terminals. */
export function noteRunning(running) {
  fs.writeFileSync(FILE, JSON.stringify({ ...running, pid: process.pid }), { mode: 0o600 });
}

export function forgetRunning() {
  fs.rmSync(FILE, { force: true });
}

/** The `npm start` that runs now in this folder: { address, environment, pid }; undefined when none does. */
export function findRunning() {
  if (!fs.existsSync(FILE)) return undefined;
  const running = JSON.parse(fs.readFileSync(FILE, 'utf8'));
  return isAlive(running.pid) ? running : undefined;
}

/** Lets this process use the services of a running `npm start`, unless it was told of others. */
export function adoptServices() {
  for (const [name, value] of Object.entries(findRunning()?.environment ?? {})) process.env[name] ||= value;
}
