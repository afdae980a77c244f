import type { TestApp } from '../../support/test-app';
import { startTestApp } from '../../support/test-app';
import { Database } from '../../../src/database/database';
import { DocumentService } from '../../../src/reports/document.service';
import type { DeclaredIdentity } from '../../../src/reports/identify/report-identity';
import { ReportIngestService } from '../../../src/reports/report-ingest.service';

interface ReportRow {
  region_code: string | null;
  year: number | null;
  state: string;
  title: string;
  problems: { code: string }[];
  current: string;
  revisions: number;
}

const report = (name: string, year: number, outcome = '生产总值增长6%') =>
  `${year}年${name}政府工作报告\n${year}年1月9日在${name}第九届人民代表大会第二次会议上\n各位代表：\n我代表政府向大会报告工作。\n一、${year - 1}年工作回顾\n${outcome}。\n`;

describe('ingesting documents', () => {
  let test: TestApp;
  let database: Database;

  beforeAll(async () => {
    test = await startTestApp();
    database = test.app.get(Database);
  });
  afterEach(() => database.query('TRUNCATE documents, reports RESTART IDENTITY CASCADE'));
  afterAll(() => test.app.close());

  const receive = (text: string, declared?: DeclaredIdentity, name = '报告.txt') =>
    test.app.get(DocumentService).receive(name, Buffer.from(text), declared);
  const ingest = (id: number) => test.app.get(ReportIngestService).ingest(id);
  const take = async (text: string, declared?: DeclaredIdentity) => ingest((await receive(text, declared)).id);

  const reports = async () =>
    (
      await database.query<ReportRow>(
        `SELECT p.region_code, p.year, p.state, p.title, p.problems, v.text AS current,
                (SELECT count(*)::int FROM revisions WHERE report_id = p.id) AS revisions
           FROM reports p JOIN revisions v ON v.id = p.current_revision_id ORDER BY p.id`,
      )
    ).rows;
  const documents = async () =>
    (
      await database.query<{ state: string; problem: { code: string } | null }>(
        'SELECT state, problem FROM documents ORDER BY id',
      )
    ).rows;

  it('places a report and says what is to be read', async () => {
    const text = report('平塘县', 2021);
    expect(await take(text)).toHaveLength(1);
    expect(await reports()).toMatchObject([
      {
        region_code: '522727',
        year: 2021,
        state: 'reading',
        title: '2021年平塘县政府工作报告',
        current: text,
        problems: [],
      },
    ]);
    expect(await documents()).toMatchObject([{ state: 'read', problem: null }]);
  });

  it('keeps the same document once, and reading it again changes nothing', async () => {
    const text = report('平塘县', 2021);
    const first = await receive(text);
    const [revision] = await ingest(first.id);
    expect(first.isNew).toBe(true);
    expect(await receive(text, {}, '另一个名字.txt')).toEqual({ id: first.id, isNew: false });
    expect(await ingest(first.id)).toEqual([revision]);
    expect(await reports()).toMatchObject([{ revisions: 1 }]);
  });

  it('takes the same text in other bytes for the same revision', async () => {
    const text = report('平塘县', 2021);
    const revision = await take(text);
    expect(await take(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(revision);
    expect(await reports()).toMatchObject([{ revisions: 1, current: text }]);
    expect(await documents()).toHaveLength(2);
  });

  it('makes a changed text the current revision, and keeps the one before', async () => {
    await take(report('平塘县', 2021));
    const changed = report('平塘县', 2021, '生产总值增长7%');
    expect(await take(changed)).toHaveLength(1);
    expect(await reports()).toMatchObject([{ revisions: 2, current: changed, state: 'reading' }]);
  });

  it('makes a text that comes back current again', async () => {
    const text = report('平塘县', 2021);
    await take(text);
    await take(report('平塘县', 2021, '生产总值增长7%'));
    await take(`\ufeff${text}`);
    expect(await reports()).toMatchObject([{ revisions: 2, current: text }]);
  });

  it('does not mind the order in which documents are read', async () => {
    const older = await receive(report('平塘县', 2021));
    const newer = await receive(report('平塘县', 2021, '生产总值增长7%'));
    expect(await ingest(newer.id)).toHaveLength(1);
    expect(await ingest(older.id)).toEqual([]);
    expect(await reports()).toMatchObject([{ revisions: 2, current: report('平塘县', 2021, '生产总值增长7%') }]);
  });

  it('keeps another year and another region apart', async () => {
    await take(report('平塘县', 2021));
    await take(report('平塘县', 2022));
    await take(report('易县', 2021));
    expect((await reports()).map(({ region_code, year }) => [region_code, year])).toEqual([
      ['522727', 2021],
      ['522727', 2022],
      ['130633', 2021],
    ]);
  });

  it('divides a page into its reports', async () => {
    expect(await take(report('平塘县', 2021) + report('易县', 2021))).toHaveLength(2);
    expect(await reports()).toMatchObject([{ region_code: '522727' }, { region_code: '130633' }]);
  });

  it('holds a report that contradicts its declaration, with the reason', async () => {
    expect(await take(report('米易县', 2023), { region: '130633', year: 2023 })).toEqual([]);
    expect(await reports()).toMatchObject([
      { state: 'held', region_code: '510421', year: 2023, problems: [{ code: 'report.region_contradicted' }] },
    ]);
  });

  it('holds a report that does not say whose it is, once', async () => {
    expect(await take('各位代表：\n一年来大家辛苦了。\n')).toEqual([]);
    expect(await take('\ufeff各位代表：\n一年来大家辛苦了。\n')).toEqual([]);
    expect(await reports()).toMatchObject([
      { state: 'held', region_code: null, year: null, title: '各位代表：', revisions: 1 },
    ]);
  });

  it('takes a declaration where the text does not tell', async () => {
    expect(await take('各位代表：\n一年来大家辛苦了。\n', { region: '130633', year: 2020 })).toHaveLength(1);
    expect(await reports()).toMatchObject([{ state: 'reading', region_code: '130633', year: 2020 }]);
  });

  it('keeps a document that cannot be read, with the reason, and makes no report of it', async () => {
    const broken = Buffer.concat([Buffer.from(report('平塘县', 2021)), Buffer.from([0xe5])]);
    const { id } = await test.app.get(DocumentService).receive('坏.txt', broken);
    expect(await ingest(id)).toEqual([]);
    expect(await documents()).toMatchObject([{ state: 'refused', problem: { code: 'document.encoding' } }]);
    expect(await reports()).toEqual([]);
  });

  it('takes nothing in that is empty, too large, or declared of a region that does not exist', async () => {
    const service = test.app.get(DocumentService);
    await expect(service.receive('空.txt', new Uint8Array())).rejects.toMatchObject({ code: 'document.empty' });
    await expect(service.receive('大.txt', Buffer.alloc(33 * 1024 * 1024, 'a'))).rejects.toMatchObject({
      code: 'document.too_large',
    });
    await expect(receive('文', { region: '999999' })).rejects.toMatchObject({ code: 'region.unknown' });
    expect(await documents()).toEqual([]);
  });

  it('is right when many are ingested at once', async () => {
    const texts = [5, 6, 7, 8].map((growth) => report('平塘县', 2021, `生产总值增长${growth}%`));
    const received = await Promise.all([...texts, ...texts].map((text) => receive(text)));
    await Promise.all(received.map(({ id }) => ingest(id)));
    const [only, ...others] = await reports();
    expect(others).toEqual([]);
    expect(only).toMatchObject({ revisions: 4 });
    expect(texts).toContain(only!.current);
  });

  it('lists reports, the newest first, page by page', async () => {
    for (const year of [2019, 2020, 2021]) await take(report('平塘县', year));
    await take(report('易县', 2021));
    const list = async (query: string) => {
      const response = await fetch(`${test.url}/api/v1/reports?${query}`);
      return (await response.json()) as {
        items: { year: number; region: { name: string } }[];
        nextCursor: number | null;
      };
    };
    const shown = async (query: string) =>
      (await list(query)).items.map(({ year, region }) => `${year} ${region.name}`);
    expect(await shown('')).toEqual(['2021 易县', '2021 平塘县', '2020 平塘县', '2019 平塘县']);
    expect(await shown('region=522727&year=2020')).toEqual(['2020 平塘县']);
    const page = await list('limit=3');
    expect(page.items).toHaveLength(3);
    expect(await shown(`limit=3&cursor=${page.nextCursor}`)).toEqual(['2019 平塘县']);
    expect((await list('limit=4')).nextCursor).toBeNull();
    expect(await shown('year=1999')).toEqual([]);
  });
});
