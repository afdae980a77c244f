import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const NOBODY = { uid: 65_534, gid: 65_534 };

/** Who PostgreSQL runs as: it refuses root, so there as `postgres` or `nobody`; else as whoever starts it ({}). */
export function serviceUser() {
  if (process.getuid?.() !== 0) return {};
  return findUser('postgres') ?? findUser('nobody') ?? NOBODY;
}

function findUser(name) {
  const id = (what) =>
    Number(execFileSync('id', [what, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** Whether a user may pass through all folders down to a path. */
export function canReach(target, uid) {
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const { uid: owner, mode } = fs.statSync(folder);
    if (owner !== uid && !(mode & 0o001)) return false;
    if (folder === path.dirname(folder)) return true;
  }
}
