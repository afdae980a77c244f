import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { parquetReadObjects } from 'hyparquet';
import JSZip from 'jszip';
import { Database } from '../../src/database/database';
import type { Downloads } from '../../src/downloads/downloads.schema';
import { ingestDirectly } from '../support/ingest-directly';
import { startTestApp, type TestApp } from '../support/test-app';
import { CITY_2022, COUNTY_2021, COUNTY_2022, OTHER_COUNTY_2022 } from '../support/work-reports';

type Row = Record<string, string | number | boolean | null>;

/** Two decisions of an editor, one of them taken back; nothing has laid them yet. */
const CORRECTIONS = `
  WITH act AS (INSERT INTO acts (person_name) VALUES ('Editor') RETURNING id)
  INSERT INTO corrections (act_id, kind, region_code, year, selector, said, reason, withdrawn_at)
  SELECT id, 'reject', '530621', 2021, '{"exact": "某处"}', '{}', '重复', at FROM act, (VALUES (NULL), (now())) AS taken (at)`;

describe('downloads', () => {
  let test: TestApp;
  let catalogue: Downloads;

  const ask = (path: string, init?: RequestInit) => fetch(`${test.url}/api/v1/downloads${path}`, init);
  const bytes = async (path: string) => {
    const response = await ask(path);
    expect([path, response.status]).toEqual([path, 200]);
    return Buffer.from(await response.arrayBuffer());
  };
  const lines = async (path: string) =>
    (await bytes(path))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row);
  const csv = (text: string | Buffer) =>
    parse<Record<string, string>>(text, { columns: true, bom: true, relax_quotes: false });

  beforeAll(async () => {
    test = await startTestApp();
    for (const report of [COUNTY_2021, COUNTY_2022, OTHER_COUNTY_2022, CITY_2022])
      await ingestDirectly(test.app, report);
    await test.app.get(Database).query(CORRECTIONS);
    catalogue = (await (await ask('')).json()) as Downloads;
  });
  afterAll(() => test.app.close());

  it('are listed with as many rows and the columns that they have', async () => {
    expect(catalogue.tables.map(({ name }) => name)).toEqual([
      'verdicts',
      'panel',
      'targets',
      'outcomes',
      'claims',
      'corrections',
      'reports',
      'sdmx',
    ]);
    for (const { files, rows, columns } of catalogue.tables) {
      const table = csv(await bytes(`/${files[0]!.name}`));
      expect(rows).toBeGreaterThan(0);
      expect(table).toHaveLength(rows);
      expect(Object.keys(table[0]!)).toEqual(columns.map(({ name }) => name));
    }
  });

  it('keep to what the catalogue says of each column, in every row', async () => {
    const TYPES: Record<string, (value: unknown) => boolean> = {
      text: (value) => typeof value === 'string',
      integer: Number.isInteger,
      year: (value) => Number.isInteger(value) && Number(value) > 1949 && Number(value) < 2101,
      number: Number.isFinite,
      boolean: (value) => typeof value === 'boolean',
    };
    for (const { name, columns } of catalogue.tables.filter(({ files }) => files.length > 1))
      for (const row of await lines(`/${name}.jsonl`))
        for (const { name: column, type, optional, values } of columns) {
          const value = row[column];
          const fits = value === null ? optional : TYPES[type]!(value) && (values?.includes(String(value)) ?? true);
          expect({ name, column, value, fits }).toEqual({ name, column, value, fits: true });
        }
  });

  it('are the same rows in every format', async () => {
    for (const { name } of catalogue.tables.filter(({ files }) => files.length > 1)) {
      const rows = await lines(`/${name}.jsonl`);
      const file = await bytes(`/${name}.parquet`);
      const parquet = await parquetReadObjects({ file: new Uint8Array(file).buffer });
      expect(parquet).toEqual(rows);
      const text = (value: Row[string]) => (value === null ? '' : String(value));
      expect(csv(await bytes(`/${name}.csv`))).toEqual(
        rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, text(value)]))),
      );
    }
  });

  it('of targets and outcomes are together those of claims', async () => {
    const ids = async (name: string) => (await lines(`/${name}.jsonl`)).map(({ id }) => Number(id));
    const both = [...(await ids('targets')), ...(await ids('outcomes'))];
    expect(both.sort((a, b) => a - b)).toEqual((await ids('claims')).sort((a, b) => a - b));
  });

  it('hold one region with all below it, and some years, where that is asked for', async () => {
    const all = await lines('/verdicts.jsonl');
    const of = (keeps: (row: Row) => boolean) => all.filter(keeps);
    expect(await lines('/verdicts.jsonl?region=530622')).toEqual(of((row) => row.region_code === '530622'));
    expect(await lines('/verdicts.jsonl?region=530600&toYear=2021')).toEqual(
      of((row) => Number(row.report_year) <= 2021),
    );
    expect(of((row) => Number(row.report_year) <= 2021).length).toBeLessThan(all.length);
    expect(await lines('/verdicts.jsonl?region=110000')).toEqual([]);
    expect(csv(await bytes('/verdicts.csv?region=110000'))).toEqual([]);
    const empty = await bytes('/verdicts.parquet?region=110000');
    expect(await parquetReadObjects({ file: new Uint8Array(empty).buffer })).toEqual([]);
  });

  it('give the panel and the observations one row a key', async () => {
    for (const [name, key] of [
      ['panel', ['region_code', 'year', 'indicator', 'measure']],
      ['sdmx', ['REF_AREA', 'INDICATOR', 'QUANTITY', 'ROLE', 'TIME_PERIOD']],
    ] as const) {
      const rows = csv(await bytes(`/${name}.csv`));
      expect(new Set(rows.map((row) => key.map((column) => row[column]).join())).size).toBe(rows.length);
    }
  });

  it('tell in SDMX-CSV by a status which figure is missing, and none that is there as missing', async () => {
    const file = await bytes('/sdmx.csv');
    expect(file.toString('utf8')).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,/);
    const rows = csv(file);
    for (const { OBS_VALUE: value, OBS_STATUS: status } of rows) expect(status === 'O').toBe(value === '');
    expect(rows.some(({ OBS_STATUS: status }) => status === 'O')).toBe(true);
    expect(rows.filter(({ ROLE: role, VERDICT: verdict }) => role === 'outcome' && verdict === 'pending')).toEqual([]);
  });

  it('are a valid data package, row for row, with every reference in place', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'duixian-package-'));
    const zip = await JSZip.loadAsync(await bytes('/datapackage.zip'));
    for (const { name, dir } of Object.values(zip.files))
      if (!dir) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), await zip.file(name)!.async('nodebuffer'));
      }
    const data = await Package.load(join(folder, 'datapackage.json'));
    expect(data.errors).toEqual([]);
    expect(data.resourceNames).toEqual([
      'regions',
      'indicators',
      'reports',
      'claims',
      'verdicts',
      'panel',
      'corrections',
    ]);
    for (const resource of data.resources) expect((await resource.read({ relations: true })).length).toBeGreaterThan(0);
    for (const language of ['zh', 'en']) {
      const codebook = await zip.file(`codebook.${language}.md`)!.async('string');
      for (const column of catalogue.tables[0]!.columns) expect(codebook).toContain(`| ${column.name} |`);
    }
    await writeFile(join(folder, 'data/panel.csv'), 'region_code\nnowhere\n');
    const broken = await Package.load(join(folder, 'datapackage.json'));
    await expect(broken.getResource('panel')!.read({ relations: true })).rejects.toThrow();
    await rm(folder, { recursive: true });
  });

  it('give one region as a workbook, and say that they need one', async () => {
    const workbook = await JSZip.loadAsync(await bytes('/region.xlsx?region=530621'));
    const sheet = await workbook.file('xl/workbook.xml')!.async('string');
    for (const name of ['Verdicts', 'Targets', 'Outcomes', 'Codebook']) expect(sheet).toContain(name);
    const without = await ask('/region.xlsx');
    expect([without.status, await without.json()]).toMatchObject([422, { code: 'downloads.region_needed' }]);
  });

  it.each([
    ['/everything.csv', 400, 'request.invalid'],
    ['/verdicts.xml', 400, 'request.invalid'],
    ['/verdicts.csv?regoin=530600', 400, 'request.invalid'],
    ['/verdicts.csv?region=999999', 404, 'region.not_found'],
    ['/region.xlsx?region=999999', 404, 'region.not_found'],
  ])('refuse %s', async (path, status, code) => {
    const response = await ask(path);
    expect([response.status, await response.json()]).toMatchObject([status, { code }]);
  });

  it('run nothing in a spreadsheet, and leave the words as they are for programs', async () => {
    const { rows } = await test.app
      .get(Database)
      .query<{ id: number }>(`UPDATE claims SET hedge = '=1+1' WHERE id = (SELECT min(id) FROM claims) RETURNING id`);
    const hedge = (table: Row[]) => table.find(({ id }) => Number(id) === rows[0]!.id)!.hedge;
    expect(hedge(csv(await bytes('/claims.csv')))).toBe("'=1+1");
    expect(hedge(await lines('/claims.jsonl'))).toBe('=1+1');
    await test.app.get(Database).query(`UPDATE claims SET hedge = '' WHERE id = $1`, [rows[0]!.id]);
    const falls = csv(await bytes('/claims.csv')).filter(({ value }) => value!.startsWith("'"));
    expect(falls).toEqual([]);
  });

  it('end their query when nobody takes them any more', async () => {
    const database = test.app.get(Database);
    // More than the buffers of a connection hold, so that the query waits for its reader.
    await database.query(
      `INSERT INTO regions (code, name, short_name, level, search_text, present_code)
       SELECT code, (SELECT string_agg(md5(code || i), '') FROM generate_series(1, 60) i), '', 'county', '', code
         FROM (SELECT (900000 + n)::text AS code FROM generate_series(1, 20000) n) AS made`,
    );
    const running = async () =>
      (
        await database.query<{ count: number }>(
          `SELECT count(*)::int AS count FROM pg_stat_activity WHERE state <> 'idle' AND pid <> pg_backend_pid() AND datname = current_database()`,
        )
      ).rows[0]!.count;
    const left = new AbortController();
    const response = await ask('/datapackage.zip', { signal: left.signal });
    expect(response.status).toBe(200);
    expect(await running()).toBeGreaterThan(0);
    left.abort();
    for (let tries = 0; (await running()) > 0 && tries < 100; tries++)
      await new Promise((done) => setTimeout(done, 50));
    expect(await running()).toBe(0);
  });
});
