import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from '../../../scripts/lock.mjs';
import { projectPath } from '../../../src/config/paths';

describe('withLock', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'duixian-lock-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives the result, and the lock back, also after an error', () => {
    const file = join(folder, 'lock');
    expect(withLock(file, () => existsSync(file))).toBe(true);
    expect(() =>
      withLock(file, () => {
        throw new Error('failed');
      }),
    ).toThrow('failed');
    expect(existsSync(file)).toBe(false);
  });

  it('takes over what a dead process locked', () => {
    const file = join(folder, 'lock');
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(file, String(pid));
    expect(withLock(file, () => readFileSync(file, 'utf8'))).toBe(String(process.pid));
  });

  it('lets one process in at a time', () => {
    const lock = pathToFileURL(projectPath('scripts/lock.mjs')).href;
    const work = `
      import { appendFileSync } from 'node:fs';
      import { withLock } from '${lock}';
      for (let i = 0; i < 5; i++) withLock('${folder}/lock', () => {
        appendFileSync('${folder}/log', 'in ');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        appendFileSync('${folder}/log', 'out ');
      });`;
    const both = `"$0" --input-type=module -e "$1" & "$0" --input-type=module -e "$1" & wait`;
    spawnSync('sh', ['-c', both, process.execPath, work]);
    expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('in out '.repeat(10));
  });
});
