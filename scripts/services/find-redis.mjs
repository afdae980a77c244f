import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { debianLibraryPath, unpackDebianPackages } from './debian-packages.mjs';

const CANDIDATES = ['redis-server', 'valkey-server'];

/** A Redis to start: the one on PATH, else Debian's, unpacked beside the data without touching the system. */
export function findRedis() {
  const installed = CANDIDATES.find(answers);
  if (installed) return { command: installed, env: {} };
  const root = unpackDebianPackages('redis-server');
  if (root)
    return { command: path.join(root, 'usr/bin/redis-server'), env: { LD_LIBRARY_PATH: debianLibraryPath(root) } };
  throw new Error(
    `没有找到 Redis：请安装（macOS：brew install redis；Debian：apt-get install redis-server），或设置 REDIS_URL。` +
      `Redis is missing: install it (macOS: brew install redis; Debian: apt-get install redis-server), or set REDIS_URL.`,
  );
}

function answers(command) {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
