import type { INestApplicationContext } from '@nestjs/common';
import type { ClaimView } from '../../src/claims/claim.schema';
import type { ReportsResponse } from '../../src/reports/reports.dto';
import type { Ladder } from '../../src/tracking/ladder.schema';
import type { Plans } from '../../src/tracking/plans.schema';
import type { ReportDetail } from '../../src/tracking/report-detail.schema';
import type { Scorecard } from '../../src/tracking/scorecard.schema';
import type { Silence } from '../../src/tracking/silence.schema';
import type { VerdictDetail } from '../../src/tracking/verdict-detail.schema';
import { ingestText } from '../support/ingest';
import { readApi } from '../support/read-api';
import { startTestApp, type TestApp } from '../support/test-app';
import { startTestWorker } from '../support/test-worker';
import { CITY, COUNTY, RENAMED, RENAMED_REPORTS, REPORTS } from './followed-reports';

describe('what is followed over the years', () => {
  let test: TestApp;
  let worker: INestApplicationContext;

  const get = async <Body>(path: string) => (await readApi<Body>(test, path)).body;
  const refusal = async (path: string) => {
    const { status, body } = await readApi<{ code: string }>(test, path);
    return [status, body.code];
  };
  const silence = (year: number) => get<Silence>(`regions/${COUNTY}/years/${year}/silence`);
  const plans = (year: number) => get<Plans>(`regions/${COUNTY}/plans?year=${year}`);
  const ladder = (year: number) => get<Ladder>(`indicators/gdp/ladders?region=${COUNTY}&year=${year}`);
  const planTarget = async (indicator: string, year: number) =>
    (await plans(year)).targets.find(({ verdict }) => verdict.target.indicator === indicator);
  const indicators = (claims: ClaimView[]) => claims.map(({ indicator }) => indicator);

  beforeAll(async () => {
    test = await startTestApp();
    worker = await startTestWorker();
    for (const [name, text] of Object.entries({ ...REPORTS, ...RENAMED_REPORTS }))
      await ingestText(test.app, `${name}.txt`, text);
  }, 60_000);
  afterAll(async () => {
    await worker.close();
    await test.app.close();
  });

  describe('plans', () => {
    it('shows a count year by year, with what the remaining years have to bring', async () => {
      const jobs = await planTarget('urban_new_jobs', 2022);
      expect(jobs).toMatchObject({ from: 2021, to: 2025, asOf: 2022, pace: 'ahead', changes: [] });
      expect(jobs!.years.map(({ year, outcome, report }) => [year, outcome?.value, report?.year])).toEqual([
        [2021, 4600, 2022],
        [2022, 3900, 2023],
      ]);
      // Of 20,000 in five years 8,000 would be an even pace; 11,500 remain for three.
      expect(jobs).toMatchObject({ soFar: 0.85, evenPace: 0.8, requiredUnit: '万人' });
      expect(jobs!.required).toBeCloseTo(1.15 / 3);
      expect(jobs!.verdict.verdict).toBe('pending');
    });

    it('shows a target once, with what a later report makes of it', async () => {
      const { targets } = await plans(2023);
      const urbanization = targets.filter(({ verdict }) => verdict.target.indicator === 'urbanization_rate');
      expect(urbanization.map(({ verdict }) => verdict.target.value)).toEqual([45]);
      expect(urbanization[0]!.changes).toMatchObject([
        { kind: 'lowered', before: { value: 45 }, now: { value: 44, reportYear: 2022 }, difference: -1 },
      ]);
      expect(urbanization[0]!.changes[0]!.differenceUnit).toBe('个百分点');
    });

    it('guesses nothing for a year whose report is silent', async () => {
      const urbanization = await planTarget('urbanization_rate', 2022);
      expect(urbanization!.years.map(({ outcome }) => outcome?.value)).toEqual([38.1, undefined]);
      expect(urbanization).toMatchObject({ pace: 'unknown', soFar: null, required: null });
    });

    it('has no targets of single years, and no plans of years before or after', async () => {
      expect(indicators((await plans(2021)).targets.map(({ verdict }) => verdict.target)).sort()).toEqual([
        'urban_new_jobs',
        'urbanization_rate',
      ]);
      expect((await plans(2020)).targets).toEqual([]);
      expect((await plans(2026)).targets).toEqual([]);
    });
  });

  describe('silence and change', () => {
    it('tells what the next report does not mention', async () => {
      expect(indicators((await silence(2021)).unreported)).toEqual([
        'public_budget_revenue',
        'registered_unemployment',
      ]);
    });

    it('tells what was dropped, lowered and raised against the year before, and not what was kept', async () => {
      const { dropped, changed, previousReport } = await silence(2022);
      expect(previousReport?.year).toBe(2021);
      expect(indicators(dropped)).toEqual(['public_budget_revenue']);
      expect(
        changed.map(({ kind, now, before, difference }) => [kind, now.indicator, before.value, difference]),
      ).toEqual([
        ['lowered', 'gdp', 8, -0.5],
        ['raised', 'fixed_asset_investment', 10, 2],
      ]);
    });

    it('tells of nothing dropped or changed where there is no report of the year before', async () => {
      expect(await silence(2021)).toMatchObject({ previousReport: null, dropped: [], changed: [], usualYears: [] });
    });

    it('tells usual indicators without a figure, once two earlier reports say what is usual', async () => {
      const { usualYears, usualWithoutFigure } = await silence(2023);
      expect(usualYears).toEqual([2021, 2022]);
      expect(usualWithoutFigure.map(({ last, years }) => [last.indicator, years])).toEqual([
        ['fixed_asset_investment', [2021, 2022]],
        ['registered_unemployment', [2021, 2022]],
      ]);
      expect((await silence(2022)).usualWithoutFigure).toEqual([]);
    });

    it('tells figures that a later report gives otherwise, and no others', async () => {
      const { revised, laterReport } = await silence(2021);
      expect(laterReport?.year).toBe(2023);
      expect(revised).toMatchObject([
        {
          before: { value: 11.5, reportYear: 2022 },
          now: { value: 9.8, reportYear: 2023 },
          differenceUnit: '个百分点',
        },
      ]);
      expect(revised[0]!.difference).toBeCloseTo(-1.7);
      expect((await silence(2022)).revised).toEqual([]);
    });

    it('sets what a report says of itself beside what was computed', async () => {
      const { selfClaims } = await silence(2021);
      expect(selfClaims).toMatchObject({
        claims: [{ kind: 'all', of: 'year', quote: '年初确定的各项目标任务圆满完成', reportYear: 2022 }],
        counts: { met: 1, missed: 1, unreported: 2, pending: 0, incomparable: 0 },
        contradicted: true,
      });
      const [said] = selfClaims!.claims;
      const { text } = await get<ReportDetail>(`reports/${said!.reportId}`);
      expect(text.slice(said!.offset, said!.offset + said!.quote.length)).toBe(said!.quote);
      expect((await silence(2022)).selfClaims).toMatchObject({ claims: [], contradicted: false });
      expect((await silence(2023)).selfClaims).toBeNull();
    });
  });

  describe('ladders', () => {
    it('shows each level with how much more it asks for, and levels without a report as empty', async () => {
      const { indicator, rungs } = await ladder(2021);
      expect(indicator.nameZh).toBe('地区生产总值');
      expect(
        rungs.map(({ region, report, verdict, amplification, outcomeDifference }) => [
          region.level,
          report?.year,
          verdict?.target.value,
          verdict?.outcome?.value,
          amplification,
          outcomeDifference && Math.round(outcomeDifference * 10) / 10,
        ]),
      ).toEqual([
        ['nation', undefined, undefined, undefined, null, null],
        ['province', undefined, undefined, undefined, null, null],
        ['prefecture', 2021, 7, 7.4, null, null],
        ['county', 2021, 8, 7.1, 1, -0.3],
      ]);
      expect(rungs.at(-1)!.differenceUnit).toBe('个百分点');
    });

    it('shows nothing of another year', async () => {
      expect((await ladder(2019)).rungs.every(({ report, verdict }) => report === null && verdict === null)).toBe(true);
    });
  });

  it.each(Object.entries(RENAMED))(
    'finds a region by the code that it had, and by that of today: %s',
    async (_, code) => {
      const { unreported, selfClaims } = await get<Silence>(`regions/${code}/years/2013/silence`);
      expect(indicators(unreported)).toEqual(['fixed_asset_investment']);
      expect(selfClaims!.counts).toMatchObject({ missed: 1, unreported: 1 });
      const { changed } = await get<Silence>(`regions/${code}/years/2014/silence`);
      expect(changed).toMatchObject([{ kind: 'lowered', difference: -2 }]);
      const { rungs } = await get<Ladder>(`indicators/gdp/ladders?region=${code}&year=2013`);
      expect(rungs.at(-1)).toMatchObject({
        region: { code: RENAMED.today },
        report: { region: { code: RENAMED.before } },
        verdict: { verdict: 'missed', target: { value: 11 } },
      });
    },
  );

  it('keeps the changes of a verdict with their causes', async () => {
    const { rows } = await get<Scorecard>(`regions/${CITY}/scorecards/2021`);
    const verdict = await get<VerdictDetail>(`verdicts/${rows[0]!.key}`);
    expect(verdict).toMatchObject({
      region: { code: CITY },
      year: 2021,
      report: { year: 2021 },
      nextReport: { year: 2022 },
    });
    expect(verdict.standing).toMatchObject({ key: rows[0]!.key, verdict: 'met', target: { value: 7 }, runnersUp: [] });
    expect(verdict.history.map(({ from, to, cause, report }) => [from, to, cause, report?.year])).toEqual([
      [null, 'pending', 'new_report', 2021],
      ['pending', 'met', 'new_report', 2022],
    ]);
  });

  it('lists reports of one state only', async () => {
    expect((await get<ReportsResponse>('reports?state=ready')).items).toHaveLength(
      Object.keys({ ...REPORTS, ...RENAMED_REPORTS }).length,
    );
    expect((await get<ReportsResponse>('reports?state=held')).items).toEqual([]);
  });

  it.each([
    ['regions/999999/plans?year=2021', 404, 'region.not_found'],
    ['regions/999999/years/2021/silence', 404, 'region.not_found'],
    [`regions/${COUNTY}/plans`, 400, 'request.invalid'],
    [`indicators/gdp/ladders?region=999999&year=2021`, 404, 'region.not_found'],
    [`indicators/no_such/ladders?region=${COUNTY}&year=2021`, 404, 'indicator.not_found'],
    [`indicators/gdp/ladders?region=${COUNTY}`, 400, 'request.invalid'],
    ['verdicts/530600-2021-0123456789', 404, 'verdict.not_found'],
    ['verdicts/first', 400, 'request.invalid'],
    ['reports?state=lost', 400, 'request.invalid'],
  ])('refuses %s with %s %s', async (path, status, code) => {
    expect(await refusal(path)).toEqual([status, code]);
  });
});
