import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import iconv from 'iconv-lite';
import { projectPath } from '../../src/config/paths';
import type { Claim } from '../../src/extraction/types';
import { CITY_2022, COUNTY_2021, COUNTY_2022, OTHER_COUNTY_2022 } from '../support/work-reports';

// As it is, with a byte order mark if there is one.
const text = async (stream: Readable) => (await buffer(stream)).toString('utf8');

const NO_SERVICES = { DATABASE_URL: undefined, REDIS_URL: undefined };

describe('the command line', () => {
  let folder: string;

  const cli = async (args: string[], env: Record<string, string | undefined> = {}) => {
    const child = spawn(process.execPath, [projectPath('dist', 'src', 'cli.js'), ...args], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise((resolve) => child.on('close', resolve)),
    ]);
    return { out, err, code };
  };
  const file = async (name: string, content: string | Buffer) => {
    await writeFile(join(folder, name), content);
    return join(folder, name);
  };
  const lines = <Line>(out: string) =>
    out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duixian-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  describe('extract', () => {
    const encodings: [name: string, content: Buffer][] = [
      ['utf-8', Buffer.from(COUNTY_2021)],
      ['windows line ends', Buffer.from(COUNTY_2021.replaceAll('\n', '\r\n'))],
      ['gb18030', iconv.encode(COUNTY_2021, 'gb18030')],
    ];
    it.each(encodings)('gives quotes at their places in the text, without any service: %s', async (name, content) => {
      const { out, code } = await cli(['extract', await file(`${name}.txt`, content)], NO_SERVICES);
      const claims = lines<Claim>(out);
      expect(code).toBe(0);
      expect(claims.length).toBeGreaterThan(5);
      for (const { quote, offset } of claims) expect(COUNTY_2021.slice(offset, offset + quote.length)).toBe(quote);
      expect(claims.find(({ op }) => op === 'le')).toMatchObject({
        role: 'target',
        indicator: 'registered_unemployment',
        value: 4.5,
        unit: '%',
        start: 2021,
        end: 2021,
        headline: true,
      });
    });

    it('reads each report of a file, at its place in the file', async () => {
      const content = `${OTHER_COUNTY_2022}\n${CITY_2022}`;
      const { out } = await cli(['extract', await file('several.txt', content)], NO_SERVICES);
      const claims = lines<Claim>(out);
      for (const { quote, offset } of claims) expect(content.slice(offset, offset + quote.length)).toBe(quote);
      expect(claims.some(({ offset }) => offset > OTHER_COUNTY_2022.length)).toBe(true);
    });

    const UNDATED = '　　地区生产总值增长8%以上。\n';
    it('fails where the year cannot be told, and reads on once it is declared', async () => {
      const path = await file('undated.txt', UNDATED);
      const failed = await cli(['extract', path], NO_SERVICES);
      expect(failed).toMatchObject({ code: 1, out: '', err: expect.stringContaining('--year') });
      const { code, out, err } = await cli(['extract', path, '--year', '2021'], NO_SERVICES);
      expect([code, lines<Claim>(out).map(({ value }) => value)]).toEqual([0, [8]]);
      expect(err).toContain('--region');
    });

    const mistakes: [what: string, args: string[], says: string][] = [
      ['a file that is not there', ['nowhere.txt'], 'nowhere.txt'],
      ['a year that is none', ['a.txt', '--year', '21'], '2021'],
      ['a region that is none', ['a.txt', '--region', 'Yunnan'], '530600'],
      ['a picture', ['picture.txt'], 'picture.txt'],
      ['an empty file', ['empty.txt'], 'empty.txt'],
    ];
    it.each(mistakes)('names %s, and the cure', async (_, [name, ...options], says) => {
      await file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
      await file('empty.txt', '');
      await file('a.txt', UNDATED);
      const { code, out, err } = await cli(['extract', join(folder, name!), ...options], NO_SERVICES);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(says);
      expect(err).not.toContain('    at ');
    });
  });

  describe('compare', () => {
    it('prints each target with its outcome, both at their places', async () => {
      const paths = [await file('a.txt', COUNTY_2021), await file('b.txt', COUNTY_2022)];
      const { out, code } = await cli(['compare', ...paths], NO_SERVICES);
      const links = lines<Record<string, unknown> & Record<`${'target' | 'outcome'}_quote`, string>>(out);
      expect(code).toBe(0);
      expect(links.map(({ indicator, verdict }) => [indicator, verdict])).toEqual([
        ['gdp', 'met'],
        ['public_budget_revenue', 'missed'],
        ['retail_sales', 'met'],
        ['rural_income', 'incomparable'],
        ['registered_unemployment', 'unreported'],
        ['rural_roads', 'met'],
        ['old_neighbourhoods', 'unreported'],
      ]);
      expect(links[1]).toMatchObject({
        op: 'eq',
        target_value: 5,
        target_unit: '%',
        outcome_value: 3.9,
        outcome_unit: '%',
        basis: 'reported',
        margin: -1.1,
        reason: { zh: expect.stringContaining('3.9%'), en: expect.stringContaining('3.9%') },
      });
      for (const { target_quote, target_offset } of links)
        expect(COUNTY_2021.indexOf(target_quote, target_offset as number)).toBe(target_offset);
      expect(COUNTY_2022.indexOf(links[1]!.outcome_quote)).toBe(links[1]!.outcome_offset);
    });

    it('leaves targets pending where B is not the report of the year after', async () => {
      const paths = [await file('a.txt', COUNTY_2021), await file('b.txt', COUNTY_2022.replaceAll('2022', '2024'))];
      const { out } = await cli(['compare', ...paths, '--year-b', '2024'], NO_SERVICES);
      expect(new Set(lines<{ verdict: string }>(out).map(({ verdict }) => verdict))).toEqual(new Set(['pending']));
    });
  });

  describe('ingest and export', () => {
    it('says that there is nobody to do the work', async () => {
      const path = await file('c.txt', OTHER_COUNTY_2022);
      expect(await cli(['ingest', path])).toMatchObject({ code: 1, err: expect.stringContaining('--work') });
      expect(await cli(['ingest', path, '--no-wait'])).toMatchObject({ code: 0 });
    });

    it('takes in a folder, waits until all is judged, and lists what was refused or held, and why', async () => {
      const reports = join(folder, 'reports', 'of-2021');
      await mkdir(reports, { recursive: true });
      await writeFile(join(reports, 'county-2021.txt'), COUNTY_2021);
      await writeFile(join(folder, 'reports', 'county-2022.txt'), COUNTY_2022);
      await writeFile(join(folder, 'reports', 'nameless.txt'), '　　各项工作取得新进展。');
      await writeFile(join(folder, 'reports', 'empty.txt'), '');
      await writeFile(join(folder, 'reports', '.hidden'), 'not looked at');
      const { out, code } = await cli(['ingest', join(folder, 'reports'), '--work']);
      expect(code).toBe(2);
      expect(out).toMatch(/^文件 4 个，其中 0 个已有；报告 2 份，表述 18 条；有问题的 2 项。$/m);
      expect(out).toMatch(/拒收 refused: empty.txt\n +“empty.txt”是空的/);
      expect(out).toMatch(/存疑 held: nameless.txt（各项工作取得新进展。）\n.*地区/);
      expect(out).not.toContain('.hidden');
    });

    it('says that it has all of it already, also without a worker', async () => {
      const { out, code } = await cli(['ingest', join(folder, 'reports')]);
      expect(code).toBe(2);
      expect(out).toMatch(/其中 3 个已有/);
    });

    it('exports the verdicts as lines of JSON and as a table', async () => {
      const { out } = await cli(['export', 'verdicts', '--format', 'jsonl']);
      const verdicts = lines<Record<string, unknown>>(out).filter(({ report_year }) => report_year === 2021);
      expect(verdicts.map(({ verdict }) => verdict)).toEqual([
        'met',
        'missed',
        'met',
        'incomparable',
        'unreported',
        'met',
        'unreported',
      ]);
      expect(verdicts[0]).toMatchObject({
        region_code: '530621',
        target_quote: '地区生产总值增长8%以上',
        outcome_value: 8.6,
      });

      const table = (await cli(['export', 'verdicts'])).out.split('\n');
      expect(table[0]).toMatch(/^\ufeffregion_code,region,level,report_year,/);
      expect(table.filter((row) => row.startsWith('530621,鲁甸县,county,2021,'))).toHaveLength(verdicts.length);
    });

    it('says which setting is missing', async () => {
      const { code, err } = await cli(['export', 'verdicts'], NO_SERVICES);
      expect(code).toBe(1);
      expect(err).toContain('DATABASE_URL');
    });
  });
});
