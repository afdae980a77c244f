import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { DATA } from '../paths.mjs';

const ROOT = path.join(DATA, 'debian');

/**
 * Unpacks a Debian package, with all that it needs and the system lacks, into the data folder. Needs no root and
 * changes nothing outside.
 * @returns the folder that stands for `/`; undefined where there is no apt
 */
export function unpackDebianPackages(name) {
  const root = path.join(ROOT, name);
  if (fs.existsSync(root)) return root;
  if (!has('apt-get') || !has('dpkg')) return undefined;

  const partial = `${root}.${process.pid}`;
  const downloads = path.join(partial, 'downloads');
  fs.mkdirSync(path.join(downloads, 'lists', 'partial'), { recursive: true });
  fs.mkdirSync(path.join(downloads, 'cache', 'archives', 'partial'), { recursive: true });
  // Lists of its own: the system's may be missing or old, and only root may renew them.
  const apt = (...args) =>
    execFileSync(
      'apt-get',
      [
        ...['-o', `Dir::State::lists=${downloads}/lists`, '-o', `Dir::Cache=${downloads}/cache`],
        ...['-o', 'Debug::NoLocking=1', '-o', 'APT::Sandbox::User=', '-qq', ...args],
      ],
      { cwd: downloads, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
  try {
    apt('update');
    const plan = apt('install', '--simulate', '--no-install-recommends', name);
    const packages = [...plan.matchAll(/^Inst (\S+)/gm)].map((match) => match[1]);
    apt('download', ...packages);
    for (const file of fs.readdirSync(downloads).filter((file) => file.endsWith('.deb')))
      execFileSync('dpkg', ['-x', path.join(downloads, file), partial]);
    fs.rmSync(downloads, { recursive: true });
    fs.renameSync(partial, root);
  } catch (error) {
    fs.rmSync(partial, { recursive: true, force: true });
    const reason = String(error.stderr || error.message)
      .trim()
      .split('\n')
      .at(-1);
    throw new Error(
      `无法下载 Debian 软件包 ${name}（${reason}）：请检查网络，或自行安装。` +
        `The Debian package ${name} can't be downloaded (${reason}): check the network, or install it yourself.`,
      { cause: error },
    );
  }
  return root;
}

/** Where the libraries of an unpacked package lie, for LD_LIBRARY_PATH. */
export function debianLibraryPath(root) {
  return ['usr/lib', 'lib']
    .map((folder) => path.join(root, folder))
    .filter((folder) => fs.existsSync(folder))
    .flatMap((folder) => [folder, ...fs.readdirSync(folder).map((name) => path.join(folder, name))])
    .filter((folder) => fs.statSync(folder).isDirectory())
    .join(':');
}

export function has(command) {
  try {
    execFileSync('sh', ['-c', 'command -v "$1"', 'has', command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
