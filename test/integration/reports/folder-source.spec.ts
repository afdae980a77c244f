import type { INestApplicationContext } from '@nestjs/common';
import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../src/database/database';
import { SourceLookService } from '../../../src/reports/sources/source-look.service';
import { SourcesQueries } from '../../../src/reports/sources/sources.queries';
import { SourcesService } from '../../../src/reports/sources/sources.service';
import { startTestApp } from '../../support/test-app';
import { COUNTY_2021, COUNTY_2022 } from '../../support/work-reports';

describe('a folder that is watched', () => {
  let app: INestApplicationContext;
  let folder: string;
  let id: number;

  const get = <Type>(type: new (...given: never[]) => Type): Type => app.get(type, { strict: false });
  /** Looks at the folder, and gives the documents that are to be read now, and the line that says what came of it. */
  const look = async () => {
    await get(SourcesService).lookNow(id);
    const { documentIds } = await get(SourceLookService).look(id, new AbortController().signal);
    const source = (await get(SourcesQueries).find(id))!;
    return { found: documentIds.length, state: source.state, ...source.lastLook! };
  };

  beforeAll(async () => {
    ({ app } = await startTestApp());
  });
  beforeEach(async () => {
    await app.get(Database).query('TRUNCATE sources, documents, reports CASCADE');
    folder = await mkdtemp(join(tmpdir(), 'duixian-folder-'));
    await writeFile(join(folder, '2021.txt'), COUNTY_2021);
    id = await get(SourcesService).add({ kind: 'folder', address: folder, rhythm: 'manual' });
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  afterAll(() => app.close());

  it('gives each file once, also those in folders within it', async () => {
    expect(await look()).toMatchObject({ found: 1, outcome: 'changed', state: 'fine' });
    expect(await look()).toMatchObject({ found: 0, outcome: 'unchanged', state: 'fine' });
    await mkdir(join(folder, 'later'));
    await writeFile(join(folder, 'later', '2022.txt'), COUNTY_2022);
    const third = await look();
    expect(third).toMatchObject({ found: 1, outcome: 'changed' });
    expect(third.line.zh).toContain('文件夹中有 2 个文件，新增文档 1 份，拒收 0 份。');
    expect(third.line.en).toContain('The folder has 2 files, 1 documents are new, 0 are refused.');
  });

  it('does not take hidden files, nor one that was only given another name', async () => {
    await look();
    await writeFile(join(folder, '.draft.txt'), COUNTY_2022);
    await rename(join(folder, '2021.txt'), join(folder, 'county.txt'));
    expect(await look()).toMatchObject({ found: 0, outcome: 'unchanged' });
  });

  it('names the file that it refuses, and takes the others', async () => {
    await writeFile(join(folder, 'empty.txt'), '');
    const { found, line } = await look();
    expect(found).toBe(1);
    expect(line.zh).toContain('拒收 1 份');
    expect(line.zh).toContain('empty.txt');
  });

  it('is in trouble once it is gone, and keeps what it gave', async () => {
    await look();
    await rm(folder, { recursive: true });
    const gone = await look();
    expect(gone).toMatchObject({ found: 0, outcome: 'vanished', state: 'trouble' });
    expect(gone.line.zh).toContain('ENOENT');
    expect((await app.get(Database).query('SELECT FROM documents')).rowCount).toBe(1);
  });
});
