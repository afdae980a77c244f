import type { INestApplicationContext } from '@nestjs/common';
import type { Comparison } from '../../src/tracking/comparison.schema';
import type { Fields } from '../../src/tracking/fields.schema';
import type {
  IndicatorDetail,
  IndicatorSeries,
  IndicatorVerdicts,
  IndicatorYear,
} from '../../src/tracking/indicator-detail.schema';
import type { Scorecard } from '../../src/tracking/scorecard.schema';
import type { RegionSeries } from '../../src/tracking/series.schema';
import type { TrackRecord } from '../../src/tracking/track-record.schema';
import { ingestText } from '../support/ingest';
import { readApi } from '../support/read-api';
import { REPORT_CHAIN } from '../support/report-chain';
import { startTestApp, type TestApp } from '../support/test-app';
import { startTestWorker } from '../support/test-worker';
import { writeReport } from '../support/work-reports';

const CITY = '130600';
const COUNTY = '130633';
/** 徐水县 until 2015, 徐水区 from then on. */
const RENAMED = '130609';

/** A report that boasts of the year before, whose growth was missed by what the reports of the chain make of it. */
const BOASTING = writeReport({
  region: '易县',
  government: '县',
  year: 2017,
  date: '2017年1月20日',
  review: '各项目标任务圆满完成。2016年，全县地区生产总值增长1%，新建农村公路61公里。',
  outlook: '今年的主要预期目标是：地区生产总值增长6%左右。',
});

describe('targets through the years and side by side', () => {
  let test: TestApp;
  let worker: INestApplicationContext;

  const get = async <Body>(path: string) => (await readApi<Body>(test, path)).body;
  const refusal = async (path: string) => {
    const { status, body } = await readApi<{ code: string }>(test, path);
    return [status, body.code];
  };
  const verdicts = (query: string) => get<IndicatorVerdicts>(`indicators/gdp/years/2014/verdicts?${query}`);
  const order = ({ items }: IndicatorVerdicts) => items.map(({ region }) => region.code);

  beforeAll(async () => {
    test = await startTestApp();
    worker = await startTestWorker();
    for (const text of [...REPORT_CHAIN, BOASTING]) await ingestText(test.app, 'report.txt', text);
  }, 120_000);
  afterAll(async () => {
    await worker.close();
    await test.app.close();
  });

  describe('the record of a region', () => {
    it('counts what scorecards list, year by year and by field', async () => {
      const record = await get<TrackRecord>(`regions/${COUNTY}/record`);
      expect(record.years.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017]);
      for (const { year, counts, headline } of record.years) {
        const { rows } = await get<Scorecard>(`regions/${COUNTY}/scorecards/${year}`);
        for (const [verdict, count] of Object.entries(counts))
          expect([year, verdict, count]).toEqual([year, verdict, rows.filter((row) => row.verdict === verdict).length]);
        expect(headline.met).toBe(rows.filter((row) => row.headline && row.verdict === 'met').length);
      }
      const roads = record.fields.filter(({ field }) => field === 'transport');
      expect(roads.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016]);
    });

    it('tells what the next report says of itself, and where a missed target contradicts it', async () => {
      const { years } = await get<TrackRecord>(`regions/${COUNTY}/record`);
      expect(years.find(({ year }) => year === 2016)).toMatchObject({ said: 'all', contradicted: true });
      expect(years.find(({ year }) => year === 2015)).toMatchObject({ said: null, contradicted: false });
      expect(years.find(({ year }) => year === 2017)).toMatchObject({ nextReport: null, said: null });
    });

    it('goes on over a change of code', async () => {
      const { region, years } = await get<TrackRecord>(`regions/${RENAMED}/record`);
      expect(region.name).toBe('徐水区');
      expect(years.map(({ year, report }) => [year, report.region?.name])).toEqual([
        [2013, '徐水县'],
        [2014, '徐水县'],
        [2015, '徐水县'],
        [2016, '徐水区'],
      ]);
    });
  });

  describe('series', () => {
    it('follow a target through the years, with where it is met', async () => {
      const { years, series } = await get<RegionSeries>(`regions/${COUNTY}/series`);
      expect(years).toEqual([2013, 2014, 2015, 2016, 2017]);
      const growth = series.find(({ key }) => key === 'gdp|growth')!;
      expect(growth.years.map(({ year }) => year)).toEqual(years);
      for (const { target, from, to, outcome, judged } of growth.years) {
        expect(from).toBeCloseTo(target! - Math.max(0.2, target! * 0.05));
        expect(to).toBeNull();
        expect(outcome === null).toBe(judged.verdict === 'pending');
      }
    });

    it('leave a figure out where the target has none, and keep its verdict', async () => {
      const { series } = await get<RegionSeries>(`regions/${COUNTY}/series`);
      const income = series.find(({ indicator }) => indicator?.code === 'rural_income')!;
      expect(income.years.map(({ target }) => target)).toEqual([null, null, null, null]);
      expect(income.years[0]!.judged.target).toMatchObject({
        op: 'relative',
        reference: expect.stringContaining('平均'),
      });
    });

    it('goes on over a change of code', async () => {
      const { series } = await get<RegionSeries>(`regions/${RENAMED}/series`);
      expect(series.find(({ key }) => key === 'gdp|growth')!.years).toHaveLength(4);
    });
  });

  describe('comparison', () => {
    const find = (query: string) => get<Comparison>(`comparison?${query}`);

    it('sets the regions below another side by side by indicator', async () => {
      const { parent, regions, columns, cells, years } = await find(`parent=${CITY}&year=2014`);
      expect(parent?.code).toBe(CITY);
      expect(years).toEqual([2013, 2014, 2015, 2016, 2017]);
      const covered = regions.filter(({ report }) => report !== null);
      expect(covered.map(({ code, report }) => [code, report?.region?.name])).toEqual([
        [RENAMED, '徐水县'],
        [COUNTY, '易县'],
      ]);
      expect(columns.map(({ key, unit }) => [key, unit])).toEqual(
        expect.arrayContaining([
          ['gdp|growth|2014', '%'],
          ['rural_roads|cumulative|2014', null],
        ]),
      );
      expect(
        cells
          .filter(({ column }) => column === 'gdp|growth|2014')
          .map(({ region }) => region)
          .sort(),
      ).toEqual([RENAMED, COUNTY]);
    });

    it('gives no figure to compare by for amounts', async () => {
      const { cells } = await find(`parent=${CITY}&year=2014`);
      const roads = cells.find(({ column }) => column === 'rural_roads|cumulative|2014')!;
      expect(roads.judged.target.value).toBe(60);
      expect([roads.target, roads.outcome]).toEqual([null, null]);
    });

    it('sets chosen regions side by side by year, in the order in which they were chosen', async () => {
      const { regions, columns, aspect } = await find(`regions=${COUNTY},000000&indicator=gdp`);
      expect(regions.map(({ code }) => code)).toEqual([COUNTY, '000000']);
      expect(columns.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017]);
      expect(aspect).toBe('growth');
    });

    it.each([
      ['neither regions nor a region above', 'year=2014', [400, 'request.invalid']],
      ['both', `regions=${COUNTY}&parent=${CITY}&year=2014`, [400, 'request.invalid']],
      ['neither year nor indicator', `parent=${CITY}`, [400, 'request.invalid']],
      ['a region that is none', 'regions=999999&year=2014', [404, 'region.not_found']],
      ['an indicator that is none', `parent=${CITY}&indicator=luck`, [400, 'request.invalid']],
      [
        'too many regions',
        `regions=${Array.from({ length: 61 }, (_, n) => 110000 + n).join()}&year=2014`,
        [400, 'request.invalid'],
      ],
      ['a misspelt parameter', `parent=${CITY}&years=2014&year=2014`, [400, 'request.invalid']],
    ])('refuses %s', async (_what, query, expected) => expect(await refusal(`comparison?${query}`)).toEqual(expected));
  });

  describe('an indicator', () => {
    it('says for which years there are targets', async () => {
      const { years, field, aspects } = await get<IndicatorDetail>('indicators/gdp');
      expect(years[0]).toEqual({ year: 2013, targets: 5, regions: 5 });
      expect([field, aspects]).toEqual(['economy', ['growth', 'level']]);
    });

    it('spreads the figures of a year', async () => {
      const { targets, counts, distribution } = await get<IndicatorYear>('indicators/gdp/years/2014');
      expect(targets).toBe(5);
      expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(5);
      expect(distribution).toMatchObject({ unit: '%', targets: { figures: 5 }, outcomes: { figures: 5 } });
      expect(distribution!.targets.counts.reduce((sum, count) => sum + count)).toBe(5);
    });

    it('spreads no amounts', async () => {
      const roads = await get<IndicatorYear>('indicators/rural_roads/years/2014');
      expect(roads).toMatchObject({ targets: 1, distribution: null });
    });

    it('has a middle for each year', async () => {
      const { unit, years } = await get<IndicatorSeries>('indicators/gdp/series?level=county');
      expect(unit).toBe('%');
      expect(years.map(({ year, targetFigures }) => [year, targetFigures])).toEqual([
        [2013, 2],
        [2014, 2],
        [2015, 2],
        [2016, 2],
        [2017, 1],
      ]);
    });

    it('lists every region, by place or by figure, page by page', async () => {
      const all = await verdicts('');
      expect(order(all)).toEqual(['000000', '130000', CITY, '130625', COUNTY]);
      expect(all).toMatchObject({ total: 5, comparable: true, nextCursor: null });
      expect(all.items.at(-1)!.path.map(({ code }) => code)).toEqual(['130000', CITY]);

      const byTarget = await verdicts('sort=target');
      const figures = byTarget.items.map(({ judged }) => judged.target.value!);
      expect(figures).toEqual([...figures].sort((a, b) => b - a));
      const first = await verdicts('sort=target&limit=2');
      const second = await verdicts(`sort=target&limit=3&cursor=${first.nextCursor}`);
      expect([...order(first), ...order(second)]).toEqual(order(byTarget));
      expect(second.nextCursor).toBeNull();
    });

    it('narrows the list by level, place and verdict', async () => {
      expect(order(await verdicts('level=county'))).toEqual(['130625', COUNTY]);
      expect(order(await verdicts(`within=${CITY}`))).toEqual([CITY, '130625', COUNTY]);
      const { items, total } = await verdicts('verdict=met');
      expect(items.every(({ judged }) => judged.verdict === 'met')).toBe(true);
      expect(total).toBe((await get<IndicatorYear>('indicators/gdp/years/2014')).counts.met);
    });

    it.each([
      ['an indicator that is none', 'indicators/luck', [404, 'indicator.not_found']],
      ['one that is none, for a year', 'indicators/luck/years/2014', [404, 'indicator.not_found']],
      ['a place that is none', 'indicators/gdp/years/2014?within=999999', [404, 'region.not_found']],
      ['a cursor of nobody', 'indicators/gdp/years/2014/verdicts?cursor=next', [400, 'request.invalid']],
      ['a page too large', 'indicators/gdp/years/2014/verdicts?limit=5000', [400, 'request.invalid']],
      ['an aspect that is none', 'indicators/gdp/years/2014?aspect=luck', [400, 'request.invalid']],
      ['a region that is none', 'regions/999999/series', [404, 'region.not_found']],
      ['a region that is none, by its record', 'regions/999999/record', [404, 'region.not_found']],
    ])('refuses %s', async (_what, path, expected) => expect(await refusal(path)).toEqual(expected));

    it('gives an empty year where there is nothing', async () => {
      expect(await get<IndicatorYear>('indicators/gdp/years/1999')).toMatchObject({ targets: 0, distribution: null });
      expect((await get<IndicatorVerdicts>('indicators/gdp/years/1999/verdicts')).items).toEqual([]);
    });
  });

  it('names the fields of policy', async () => {
    const { items } = await get<Fields>('fields');
    expect(items.map(({ code }) => code)).toEqual(expect.arrayContaining(['transport', 'education', 'other']));
  });
});
