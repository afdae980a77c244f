import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectPath } from '../../../src/config/paths';

const RULES = projectPath('.dependency-cruiser.cjs');

/**
 * For each rule what breaks it, as file → what it imports; the first file is the one at fault. Files named `a` and `b`
 * are each case's own.
 */
const BREACHES: Record<string, Record<string, string>> = {
  'no-circular': { 'src/claims/a.ts': './b', 'src/claims/b.ts': './a' },
  'no-orphans': { 'src/claims/alone.ts': '' },
  'no-unresolved': { 'src/claims/a.ts': './gone' },
  'no-undeclared-packages': { 'src/claims/a.ts': 'semver' },
  'extraction-is-pure': { 'src/extraction/a.ts': 'node:fs' },
  'judgement-is-pure': { 'src/judgement/a.ts': '../extraction/extract', 'src/extraction/extract.ts': '' },
  'figures-are-pure': { 'src/figures/a.ts': '../common/b', 'src/common/b.ts': '' },
  'reports-knows-nothing-downstream': { 'src/reports/a.ts': '../claims/b', 'src/claims/b.ts': '' },
  'claims-knows-nothing-downstream': { 'src/claims/a.ts': '../tracking/b', 'src/tracking/b.ts': '' },
  'tracking-knows-nothing-downstream': { 'src/tracking/a.ts': '../digests/b', 'src/digests/b.ts': '' },
  'downloads-knows-nothing-downstream': { 'src/downloads/a.ts': '../digests/b', 'src/digests/b.ts': '' },
  'digests-knows-nothing-downstream': { 'src/digests/a.ts': '../operations/b', 'src/operations/b.ts': '' },
  'operations-knows-nothing-downstream': { 'src/operations/a.ts': '../site/b', 'src/site/b.ts': '' },
  'catalogues-know-no-feature': { 'src/regions/a.ts': '../reports/b', 'src/reports/b.ts': '' },
  'foundations-know-no-feature': { 'src/common/a.ts': '../reports/b', 'src/reports/b.ts': '' },
  'only-claims-extract': { 'src/tracking/a.ts': '../extraction/rules/b', 'src/extraction/rules/b.ts': '' },
  'only-tracking-judges': { 'src/claims/a.ts': '../judgement/b', 'src/judgement/b.ts': '' },
  'feature-door': { 'src/claims/a.ts': '../reports/b.repository', 'src/reports/b.repository.ts': '' },
  'prisma-behind-repositories': { 'src/claims/a.service.ts': 'pg' },
  'bullmq-behind-queue': { 'src/claims/a.ts': 'bullmq' },
  'controllers-call-services': { 'src/claims/a.controller.ts': '../queue/b', 'src/queue/b.ts': '' },
  'services-know-no-http': { 'src/claims/a.service.ts': './a.dto', 'src/claims/a.dto.ts': '' },
  'src-knows-no-jobs': { 'src/claims/a.ts': '../../jobs/b', 'jobs/b.ts': '' },
  'processors-call-services': { 'jobs/a.processor.ts': '../src/claims/b.repository', 'src/claims/b.repository.ts': '' },
  'nothing-imports-entry-points': { 'src/claims/a.ts': '../app.module', 'src/app.module.ts': '' },
  'web-stands-alone': { 'web/src/a.ts': '../../src/claims/b', 'src/claims/b.ts': '' },
  'measuring-stands-outside': { 'src/claims/a.ts': '../../eval/b', 'eval/b.ts': '' },
  'no-import-of-tests': { 'src/claims/a.ts': '../../test/b', 'test/b.ts': '' },
  'no-barrels': { 'src/claims/a.ts': './index', 'src/claims/index.ts': '' },
};

/** What the rules allow, though it looks like a breach. */
const ALLOWED: Record<string, Record<string, string>> = {
  'a feature imports one upstream by its service': {
    'src/claims/a.ts': '../reports/b.service',
    'src/reports/b.service.ts': '',
  },
  'judgement knows what a claim is': { 'src/judgement/a.ts': '../extraction/types', 'src/extraction/types.ts': '' },
  'a page writes figures as mails do': { 'web/src/a.ts': '../../src/figures/b', 'src/figures/b.ts': '' },
  'a page reads figures as the engine does': {
    'web/src/a.ts': '../../src/extraction/numbers/find-figures',
    'src/extraction/numbers/find-figures.ts': '',
  },
  'a repository speaks pg': { 'src/claims/a.repository.ts': 'pg' },
  'the queue speaks BullMQ': { 'src/queue/a.ts': 'bullmq' },
  'a feature has a repository of its own': {
    'src/claims/a.service.ts': './a.repository',
    'src/claims/a.repository.ts': '',
  },
  'a test imports anything': { 'test/a.spec.ts': '../src/claims/b.repository', 'src/claims/b.repository.ts': '' },
};

interface Violation {
  rule: string;
  from: string;
}

describe('import rules', () => {
  let violations: Violation[];

  // All cases lie in one tree, since each look at a tree takes a second.
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'duixian-rules-'));
    for (const name of ['node_modules', 'package.json', 'tsconfig.json'])
      symlinkSync(projectPath(name), join(folder, name));
    for (const [name, files] of Object.entries({ ...BREACHES, ...ALLOWED })) layOut(folder, name, files);
    violations = cruise(folder);
    rmSync(folder, { recursive: true });
  });

  const rulesBrokenBy = (name: string, files: Record<string, string>) =>
    violations.filter(({ from }) => from === ownName(name, Object.keys(files)[0]!)).map(({ rule }) => rule);

  it('has a breach here for each rule', () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { forbidden } = require(RULES) as { forbidden: { name: string }[] };
    expect(Object.keys(BREACHES)).toEqual(forbidden.map(({ name }) => name));
  });

  it.each(Object.entries(BREACHES))('%s', (rule, files) => {
    expect(rulesBrokenBy(rule, files)).toContain(rule);
  });

  it.each(Object.entries(ALLOWED))('allow that %s', (name, files) => {
    expect(rulesBrokenBy(name, files)).toEqual([]);
  });
});

/** `src/claims/a.ts` of the case `no-circular` is `src/claims/no-circular-a.ts`. */
function ownName(name: string, path: string): string {
  return path.replace(/(?<=\/)[ab](?=\.|$)/, (letter) => `${name.replaceAll(' ', '-')}-${letter}`);
}

function layOut(folder: string, name: string, files: Record<string, string>): void {
  for (const [path, imported] of Object.entries(files)) {
    const file = join(folder, ownName(name, path));
    const code = `import * as it from '${ownName(name, imported)}';\nconsole.log(it);\n`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, imported ? code : 'export {};\n');
  }
}

function cruise(folder: string): Violation[] {
  const args = ['src', 'jobs', 'web/src', 'test', '--config', RULES, '--output-type', 'json'];
  const bin = projectPath('node_modules/.bin/depcruise');
  const { stdout, stderr } = spawnSync(bin, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}
