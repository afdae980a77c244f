import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPath } from '../../src/config/paths';

describe('the command line of sources', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duixian-sources-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const sources = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) =>
      execFile(
        process.execPath,
        [projectPath('dist', 'src', 'cli.js'), 'sources', ...args],
        { env: { ...process.env } },
        (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
      ),
    );
  const csv = async (...lines: string[]) => {
    await writeFile(join(folder, 'sources.csv'), ['kind,address,region', ...lines].join('\n'));
    return join(folder, 'sources.csv');
  };
  const addresses = async () =>
    (await sources('list')).out
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t')[3]);

  it('adds a folder, switches it off and on, and not twice', async () => {
    const added = await sources('add', folder, '--kind', 'folder');
    expect([added.code, added.err]).toEqual([0, '']);
    const id = /Source (\d+) is added/.exec(added.out)![1]!;
    expect((await sources('disable', id)).out).toContain(`来源 ${id} 已停用`);
    expect((await sources('list')).out).toContain(`${id}\tfolder\toff\t${folder}`);
    expect((await sources('enable', id)).out).toContain(`Source ${id} is on`);
    expect((await sources('look', id)).code).toBe(0);
    expect(await sources('add', folder, '--kind', 'folder')).toMatchObject({ code: 1, out: '' });
    expect(await addresses()).toEqual([folder]);
  });

  it.each([
    ['a source that is not there', ['look', '999'], '999'],
    ['an address that is none', ['add', 'ftp://example.org/report'], 'ftp://example.org/report'],
    ['a file that is not there', ['import', 'nowhere.csv'], 'nowhere.csv'],
  ])('names %s', async (_, args, says) => {
    const { code, out, err } = await sources(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(says);
  });

  it('checks a file before it takes it, and takes none of it where a line is wrong', async () => {
    const before = await addresses();
    const wrong = await csv('url,https://example.org/a,', 'page,https://example.org/b,');
    const refused = await sources('import', wrong);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('第 3 行');
    const checked = await sources('import', await csv('url,https://example.org/a,'), '--dry-run');
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('1 of them new')]);
    expect(await addresses()).toEqual(before);
  });

  it('takes a file that is right, and of another one the lines that are, where that is wanted', async () => {
    expect((await sources('import', await csv('url,https://example.org/a,'))).out).toContain('1 sources are added');
    const mixed = await csv('url,https://example.org/a,', 'page,https://example.org/b,', 'url,https://example.org/c,');
    expect(await sources('import', mixed, '--skip-bad')).toMatchObject({
      code: 2,
      out: expect.stringContaining('1 sources are added, 1 were here before'),
    });
    expect(await addresses()).toEqual(expect.arrayContaining(['https://example.org/a', 'https://example.org/c']));
    expect(await addresses()).not.toContain('https://example.org/b');
  });
});
