import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findFiles } from '../../../src/cli/find-files';

describe('findFiles', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'duixian-files-'));
    mkdirSync(join(folder, 'b', 'c'), { recursive: true });
    for (const name of ['b/c/3.txt', 'b/2.txt', 'a.txt', 'b/.hidden', '.git']) writeFileSync(join(folder, name), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const found = async (...paths: string[]) =>
    (await findFiles(paths.map((path) => join(folder, path)))).map((path) => relative(folder, path));

  it('takes files as they are, and folders with all below but what is hidden', async () => {
    expect(await found('.')).toEqual(['a.txt', 'b/2.txt', 'b/c/3.txt']);
    expect(await found('b', 'a.txt')).toEqual(['b/2.txt', 'b/c/3.txt', 'a.txt']);
  });

  it('takes a file once that is named twice, and a hidden one that is named', async () => {
    expect(await found('b/2.txt', 'b')).toEqual(['b/2.txt', 'b/c/3.txt']);
    expect(await found('b/.hidden')).toEqual(['b/.hidden']);
  });

  it('names a path that does not exist', async () => {
    await expect(found('nowhere')).rejects.toThrow(/nowhere.*ENOENT/);
  });
});
