import { randomUUID } from 'node:crypto';
import type { CorrectionLine, ImportSummary } from '../../../src/tracking/desk/correction-line.schema';
import { Database } from '../../../src/database/database';
import { forgetReports } from '../../support/forget-reports';
import { ingestDirectly } from '../../support/ingest-directly';
import { signIn } from '../../support/sign-in';
import { startTestApp, type TestApp } from '../../support/test-app';
import { VERDICTS } from '../../support/tracking-rows';
import { COUNTY, COUNTY_2021, COUNTY_2022 } from '../../support/work-reports';

interface DeskClaim {
  id: number;
  quote: string;
  offset: number;
  value: number;
  role: string;
}

const FIELDS = [
  ...['role', 'indicator', 'name', 'measure', 'average', 'op', 'value', 'high', 'unit', 'reference', 'start', 'end'],
  ...['plan', 'headline', 'hedge', 'scope'],
];

describe('corrections carried to another installation', () => {
  let test: TestApp;
  let database: Database;
  let administrator: Record<string, string>;

  beforeAll(async () => {
    test = await startTestApp();
    database = test.app.get(Database);
  });
  afterAll(() => test.app.close());
  beforeEach(async () => {
    await forgetReports(database);
    await database.query('TRUNCATE people CASCADE');
    administrator = await signIn(test, 'administrator');
    for (const text of [COUNTY_2021, COUNTY_2022]) await ingestDirectly(test.app, text);
  });

  async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(`${test.url}/api/v1${path}`, {
      method,
      headers: { ...administrator, ...(body && { 'content-type': 'application/json' }) },
      body: body ? JSON.stringify(body) : undefined,
    });
    const answer = (await response.json()) as Answer;
    if (!response.ok) throw new Error(JSON.stringify(answer));
    return answer;
  }

  async function exported(): Promise<CorrectionLine[]> {
    const text = await (await fetch(`${test.url}/api/v1/corrections/export`)).text();
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as CorrectionLine);
  }

  async function take(lines: readonly unknown[], query = ''): Promise<ImportSummary> {
    const response = await fetch(`${test.url}/api/v1/corrections/import${query}`, {
      method: 'POST',
      headers: { ...administrator, 'content-type': 'application/x-ndjson' },
      body: lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    });
    expect(response.status).toBe(200);
    return (await response.json()) as ImportSummary;
  }

  async function reportOf(year: number): Promise<{ id: number; claims: DeskClaim[] }> {
    const { rows } = await database.query<{ id: number }>('SELECT id FROM reports WHERE year = $1', [year]);
    const { claims } = await ask<{ claims: DeskClaim[] }>('GET', `/desk/reports/${rows[0]!.id}`);
    return { id: rows[0]!.id, claims };
  }

  const fieldsOf = (claim: object) => Object.fromEntries(Object.entries(claim).filter(([key]) => FIELDS.includes(key)));

  /** An editor changes a figure, rejects a claim, overrules a verdict and takes the last back. */
  async function correct(): Promise<void> {
    const { id, claims } = await reportOf(2022);
    const [growth, revenue] = claims.filter(({ role, quote }) => role === 'outcome' && /8\.6%|3\.9%/.test(quote));
    const fields = { ...fieldsOf(growth!), value: 7.1 };
    await ask('POST', '/desk/acts', {
      reportId: id,
      reason: '核对了原件',
      corrections: [
        { kind: 'change', claimId: growth!.id, seen: null, fields },
        { kind: 'reject', claimId: revenue!.id, seen: null },
      ],
    });
    const before = await reportOf(2021);
    const target = before.claims.find(({ role, quote }) => role === 'target' && quote.includes('9%'));
    const { act } = await ask<{ act: { id: number } }>('POST', '/desk/acts', {
      reportId: before.id,
      reason: '按年鉴',
      corrections: [{ kind: 'overrule', claimId: target!.id, seen: null, verdict: 'incomparable' }],
    });
    await ask('POST', `/desk/acts/${act.id}/undo`, { reason: '看错了' });
  }

  const verdicts = async () => (await database.query(VERDICTS)).rows;

  /** Begins anew with the reports alone. */
  async function forget(): Promise<void> {
    await forgetReports(database);
    for (const text of [COUNTY_2021, COUNTY_2022]) await ingestDirectly(test.app, text);
  }

  it('arrive whole, with the same verdicts, whether the reports or the corrections were there first', async () => {
    const read = await verdicts();
    await correct();
    const [lines, corrected] = [await exported(), await verdicts()];
    expect(lines.map(({ kind, withdrawnAt }) => [kind, withdrawnAt !== null])).toEqual([
      ['change', false],
      ['reject', false],
      ['overrule', true],
    ]);
    expect(corrected).not.toEqual(read);

    await forget();
    expect(await verdicts()).toEqual(read);
    expect(await take(lines)).toEqual({ taken: 3, outdated: 0, known: 0, refused: [], kept: true });
    expect(await verdicts()).toEqual(corrected);

    await forgetReports(database);
    expect(await take(lines)).toMatchObject({ taken: 3, kept: true });
    for (const text of [COUNTY_2021, COUNTY_2022]) await ingestDirectly(test.app, text);
    expect(await verdicts()).toEqual(corrected);
    const again = await exported();
    expect(again.map((line) => ({ ...line, withdrawnAt: line.withdrawnAt !== null }))).toEqual(
      lines.map((line) => ({ ...line, withdrawnAt: line.withdrawnAt !== null })),
    );
  });

  it('change nothing when they come twice, or are only checked', async () => {
    await correct();
    const lines = await exported();
    expect(await take(lines)).toEqual({ taken: 0, outdated: 0, known: 3, refused: [], kept: true });
    expect(await exported()).toEqual(lines);
    await forget();
    expect(await take(lines, '?check=true')).toEqual({ taken: 3, outdated: 0, known: 0, refused: [], kept: false });
    expect(await exported()).toEqual([]);
  });

  it('are listed where they can not be taken, and then none is, unless the rest is wanted', async () => {
    await correct();
    const lines = await exported();
    await forget();
    const [change, reject, overrule] = lines as [CorrectionLine, CorrectionLine, CorrectionLine];
    const bad = [
      'no JSON',
      { ...change, region: '999999' },
      reject,
      { ...overrule, body: { verdict: 'perhaps' } },
      { ...change, key: randomUUID(), about: null },
      reject,
    ];
    const summary = await take(bad);
    expect(summary.refused.map(({ line, code }) => [line, code])).toEqual([
      [1, 'line.invalid'],
      [2, 'region.not_found'],
      [4, 'line.invalid'],
      [5, 'line.invalid'],
      [6, 'line.repeated'],
    ]);
    expect([summary.kept, await exported()]).toEqual([false, []]);
    expect(await take(bad, '?skipBad=true')).toMatchObject({ taken: 1, kept: true });
    expect((await exported()).map(({ key }) => key)).toEqual([reject.key]);
  });

  it('wait as orphans where their words are gone, and lie over no other words', async () => {
    await correct();
    const [change] = await exported();
    await forget();
    const read = await verdicts();
    const foreign = JSON.parse(JSON.stringify(change).replaceAll('8.6%', '8.8%')) as CorrectionLine;
    await take([foreign]);
    const { rows } = await database.query<{ state: string }>('SELECT state FROM laid_corrections');
    expect(rows).toEqual([{ state: 'orphan' }]);
    expect(await verdicts()).toEqual(read);
    expect((await exported()).map(({ key }) => key)).toEqual([change!.key]);
  });

  it('never take the place of what an editor here decided later', async () => {
    await correct();
    const [change] = await exported();
    const older: CorrectionLine = {
      ...change!,
      key: randomUUID(),
      act: { key: randomUUID(), at: '2020-01-01T00:00:00.000Z', person: 'Somebody Else' },
      body: { claim: { ...(change!.body as { claim: object }).claim, value: 1.5 } },
    };
    const before = await verdicts();
    expect(await take([older])).toMatchObject({ taken: 1, outdated: 1 });
    expect(await verdicts()).toEqual(before);
    expect((await exported()).at(-1)).toMatchObject({ key: older.key, withdrawnAt: expect.any(String) as string });
    const newer = {
      ...older,
      key: randomUUID(),
      act: { ...older.act, key: randomUUID(), at: '2099-01-01T00:00:00.000Z' },
    };
    expect(await take([newer])).toMatchObject({ taken: 1, outdated: 0 });
    expect(await verdicts()).not.toEqual(before);
  });

  it('keep the names of who made them, and the record tells who handed them in', async () => {
    await correct();
    const lines = await exported();
    await forget();
    await take(lines);
    const { items } = await ask<{ items: { action: string; person: { name: string } }[] }>('GET', '/desk/audit');
    expect(items.map(({ action }) => action)).toEqual(['import', 'import', 'import']);
    const listed = await ask<{ items: { person: { id: number | null; name: string }; region: { code: string } }[] }>(
      'GET',
      '/corrections',
    );
    expect(listed.items[0]).toMatchObject({
      person: { id: null, name: lines[0]!.act.person },
      region: { code: COUNTY },
    });
  });
});
