import fs from 'node:fs';
import path from 'node:path';

const PAUSE = 200;

/**
 * Runs `work` while no other process that asks for the same lock file does; what a dead process locked is free.
 * @template Result
 * @param {string} file
 * @param {() => Result} work
 * @returns {Result}
 */
export function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  try {
    return work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function take(file) {
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, String(process.pid));
  try {
    // A link appears at once with its content, or not at all.
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isAlive(holderOf(file))) fs.rmSync(file, { force: true });
    return false;
  } finally {
    fs.rmSync(mine);
  }
}

function holderOf(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8'));
  } catch {
    return process.pid;
  }
}

/** Whether a process of this number runs. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
