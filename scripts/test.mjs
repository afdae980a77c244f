// npm test: all that must hold before a change goes in, the quick things first. --quick leaves out what runs the project.
import { spawnSync } from 'node:child_process';
import { ensure } from './ensure.mjs';
import { ROOT } from './paths.mjs';
import { fail, say } from './say.mjs';
import { ensureBrowser } from './services/browser.mjs';

const bin = (name, ...args) => [`node_modules/.bin/${name}`, ...args];

const CHECKS = [
  { zh: '格式', en: 'format', command: bin('prettier', '--check', '--log-level', 'warn', '.') },
  { zh: '规范', en: 'lint', command: bin('eslint', '.', '--max-warnings', '0') },
  { zh: '类型', en: 'types', command: bin('tsc', '-p', 'tsconfig.json') },
  { zh: '纯代码类型', en: 'types of the pure libraries', command: bin('tsc', '-p', 'tsconfig.pure.json') },
  { zh: '网页类型', en: 'types of the pages', command: bin('tsc', '-p', 'web/tsconfig.json') },
  {
    zh: '引用规则',
    en: 'import rules',
    command: bin('depcruise', 'src', 'jobs', 'web/src', 'test', 'eval', 'bench', '--config', '.dependency-cruiser.cjs'),
  },
];

const PROJECTS = ['unit', 'corpus', 'integration', 'e2e'];

function main() {
  const quick = process.argv.includes('--quick');
  const rest = process.argv.slice(2).filter((argument) => argument !== '--quick');
  ensure('packages', 'client', 'server', 'webTypes', 'web');
  CHECKS.forEach(check);
  if (quick) return;
  const projects = ensureBrowser() ? [...PROJECTS, 'browser'] : PROJECTS;
  const { status } = run(bin('jest', '--selectProjects', ...projects, '--passWithNoTests', ...rest), 'inherit');
  process.exitCode = status ?? 1;
}

/** Runs one check; tells what it found only when it found something, and then ends the run. */
function check({ zh, en, command }) {
  const started = performance.now();
  const { status, stdout, stderr } = run(command, 'pipe');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`${status === 0 ? '✓' : '✗'} ${zh}`, `${en} (${seconds} s)`);
  if (status !== 0) throw new Error(`${stdout}${stderr}`.trim());
}

function run([command, ...args], output) {
  return spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', output, output],
  });
}

try {
  main();
} catch (error) {
  fail(error);
}
