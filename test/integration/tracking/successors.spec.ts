import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../src/database/database';
import { RegionsQueries } from '../../../src/regions/regions.queries';
import { ScorecardQueries } from '../../../src/tracking/scorecard.queries';
import { forgetReports } from '../../support/forget-reports';
import { startTestApp } from '../../support/test-app';
import { ingestDirectly } from '../../support/ingest-directly';
import { writeReport } from '../../support/work-reports';

// Counties that became districts: in one case nothing else did, in the other the district had been there before.
const COUNTY = '130625';
const DISTRICT = '130609';
const SWALLOWED = '130721';
const SWALLOWING = '130705';

const report = (region: string, year: number, review: string, outlook: string) =>
  writeReport({ region, government: region.slice(-1), year, date: `${year}年1月20日`, review, outlook });

const COUNTY_2014 = report(
  '徐水县',
  2014,
  '2013年，全县地区生产总值增长9.1%。',
  '今年主要预期目标是：地区生产总值增长9%。',
);
const COUNTY_2015 = report(
  '徐水县',
  2015,
  '2014年，全县地区生产总值增长9.4%。',
  '今年主要预期目标是：地区生产总值增长8%，地方一般公共预算收入增长10%。',
);
const DISTRICT_2016 = report(
  '徐水区',
  2016,
  '2015年，全区地区生产总值增长8.3%，地方一般公共预算收入增长7%。',
  '今年主要预期目标是：地区生产总值增长7%。',
);

describe('a region that goes on under another code', () => {
  let app: INestApplicationContext;
  const scorecard = (code: string, year: number) => app.get(ScorecardQueries, { strict: false }).find(code, year);
  const verdicts = async (code: string, year: number) =>
    (await scorecard(code, year)).rows.map(({ indicator, verdict }) => [indicator?.code, verdict]);

  beforeAll(async () => {
    ({ app } = await startTestApp());
  });
  beforeEach(() => forgetReports(app.get(Database)));
  afterAll(() => app.close());

  const ORDERS = [
    [COUNTY_2014, COUNTY_2015, DISTRICT_2016],
    [DISTRICT_2016, COUNTY_2015, COUNTY_2014],
    [COUNTY_2015, DISTRICT_2016, COUNTY_2014],
  ];
  it.each(ORDERS)(
    'has its targets judged by its next report, whatever code that has (order %#)',
    async (...reports) => {
      for (const text of reports) await ingestDirectly(app, text);
      for (const code of [COUNTY, DISTRICT]) {
        expect(await verdicts(code, 2014)).toEqual([['gdp', 'met']]);
        expect(await verdicts(code, 2015)).toEqual([
          ['gdp', 'met'],
          ['public_budget_revenue', 'missed'],
        ]);
        expect(await verdicts(code, 2016)).toEqual([['gdp', 'pending']]);
      }
    },
  );

  it('names each report as the region was called then, and itself as it is called now', async () => {
    for (const text of [COUNTY_2014, COUNTY_2015, DISTRICT_2016]) await ingestDirectly(app, text);
    const card = await scorecard(COUNTY, 2015);
    expect(card).toMatchObject({
      region: { code: DISTRICT, name: '徐水区' },
      years: [2014, 2015, 2016],
      report: { year: 2015, region: { code: COUNTY, name: '徐水县' } },
      nextReport: { year: 2016, region: { code: DISTRICT, name: '徐水区' } },
    });
    expect(card.path.map(({ name }) => name)).toEqual(['中华人民共和国', '河北省', '保定市']);
    expect(card.rows[0]!.reason.zh).toContain('徐水县2015年报告');
  });

  it('is found by its former name and code, once, with the years of all its reports', async () => {
    for (const text of [COUNTY_2015, DISTRICT_2016]) await ingestDirectly(app, text);
    const regions = app.get(RegionsQueries, { strict: false });
    for (const q of ['徐水县', '徐水', COUNTY, ''])
      expect((await regions.search(q, 5)).items.map(({ code, reportYears }) => [code, reportYears])).toEqual([
        [DISTRICT, [2015, 2016]],
      ]);
    const city = await regions.find('130600');
    expect(city!.children.filter(({ name }) => name.startsWith('徐水')).map(({ code }) => code)).toEqual([DISTRICT]);
  });

  it('judges each report once where two codes have one for the same year', async () => {
    const districtInOldYear = report('徐水区', 2015, '2014年，全区地区生产总值增长9.4%。', '今年地区生产总值增长8%。');
    for (const text of [COUNTY_2015, districtInOldYear, DISTRICT_2016]) await ingestDirectly(app, text);
    const { rows } = await app.get(Database).query(
      `SELECT v.region_code AS code, p.region_code AS "standsIn" FROM verdicts v JOIN claims c ON c.id = v.target_claim_id
           JOIN extraction_runs x ON x.id = c.run_id JOIN revisions r ON r.id = x.revision_id
           JOIN reports p ON p.id = r.report_id WHERE v.year = 2015 ORDER BY 1`,
    );
    expect(rows).toEqual([COUNTY, COUNTY, DISTRICT].sort().map((code) => ({ code, standsIn: code })));
    expect((await scorecard(COUNTY, 2015)).report).toMatchObject({ region: { code: DISTRICT } });
  });

  it('is not one with a region that took it in and had been there before', async () => {
    await ingestDirectly(app, report('宣化县', 2015, '2014年，全县粮食总产量11万吨。', '今年地区生产总值增长8%。'));
    await ingestDirectly(app, report('宣化区', 2016, '2015年，全区地区生产总值增长9%。', '今年地区生产总值增长8%。'));
    expect(await verdicts(SWALLOWED, 2015)).toEqual([['gdp', 'pending']]);
    expect((await scorecard(SWALLOWING, 2016)).years).toEqual([2016]);
    expect((await scorecard(SWALLOWED, 2015)).region.code).toBe(SWALLOWED);
  });
});
