import { judge } from '../../../src/judgement/judge';
import { seriesKey } from '../../../src/judgement/link/same-thing';
import { readName } from '../../../src/judgement/names/name';
import { similarity } from '../../../src/judgement/names/similarity';
import { PARAMETERS } from '../../../src/judgement/parameters';
import { among, outcome, report, target } from './claims';

const alike = (a: string, b: string): number => similarity(readName(a), readName(b));

describe('names of one thing', () => {
  it.each([
    ['新建口袋公园', '口袋公园建设'],
    ['改造背街小巷', '背街小巷改造提升'],
    ['新增公共停车位', '公共停车位'],
    ['实施省市重点水利项目', '省、市重点水利项目'],
    ['列入省级技改项目', '列入省级技改项目'],
    ['整体通关时间', '货物通关时间'],
    ['新建城市公共停车场', '公共停车场'],
    ['解决农村饮水安全问题', '农村饮水安全'],
    ['新增屋顶光伏面积', '新增农房屋顶光伏'],
    ['减贫', '脱贫人口'],
    ['减贫', '农村贫困人口稳定脱贫'],
  ])('%s – %s', (a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(PARAMETERS.linkThreshold);
    expect(alike(b, a)).toBe(alike(a, b));
  });
});

describe('names of two things', () => {
  it.each([
    ['市级重点项目', '省级重点项目'],
    ['开工高速公路项目', '竣工高速公路项目'],
    ['创建3A级景区', '创建4A级景区'],
    ['年销售收入过亿元企业', '年销售收入过百亿元企业'],
    ['新建幼儿园', '新建小学'],
    ['省市重点项目总投资', '省市重点项目完成投资'],
    ['投资', '投资'],
    ['玉米播种面积', '玉米产量'],
    ['减贫', '脱贫村'],
    ['减贫', '防止返贫监测对象'],
    ['总投资', '固定资产投资'],
    ['示范村', '省级美丽乡村'],
    ['新型经营主体', '新登记经营主体'],
    ['国债项目', '专债、国债项目'],
    ['为市场主体减轻负担', '市场主体'],
  ])('%s – %s', (a, b) => {
    expect(alike(a, b)).toBeLessThan(PARAMETERS.linkThreshold);
  });
});

describe('linking by name', () => {
  const count = { measure: 'cumulative' as const, unit: '个' };
  const judged = (targets: string[], outcomes: string[]) => {
    const planned = report(
      2021,
      targets.map((name, offset) => target({ ...count, name, value: 5, offset })),
    );
    const reviewed = report(
      2022,
      outcomes.map((name, offset) => outcome({ ...count, name, value: 6, offset })),
    );
    return judge(planned, among(planned, reviewed)).map(({ outcome: found }) => found?.name);
  };

  it('leaves an outcome to the name that is closest', () => {
    expect(judged(['新建公园', '新建口袋公园'], ['口袋公园'])).toEqual([undefined, '口袋公园']);
  });

  it('gives each its own', () => {
    expect(judged(['新建口袋公园', '新建停车场'], ['停车场', '口袋公园'])).toEqual(['口袋公园', '停车场']);
  });

  it.each([
    ['棚户区改造开工', '棚户区改造', 'met'],
    ['棚户区改造开工', '棚户区改造竣工', 'unreported'],
  ])('compares counts of one stage: %s, %s', (wanted, told, verdict) => {
    const homes = { indicator: 'shantytown_units', measure: 'cumulative' as const, value: 500, unit: '套' };
    const planned = report(2021, [target({ ...homes, name: wanted })]);
    const reviewed = report(2022, [outcome({ ...homes, name: told })]);
    expect(judge(planned, among(planned, reviewed))[0]!.verdict).toBe(verdict);
  });

  it('keeps what it did not link as runners-up, with how sure it is that there is nothing', () => {
    const planned = report(2021, [target({ ...count, name: '标准化村卫生室', value: 5 })]);
    const reviewed = report(2022, [outcome({ ...count, name: '村级卫生室达标改造示范', value: 4 })]);
    const [judgement] = judge(planned, among(planned, reviewed));
    expect(judgement).toMatchObject({ verdict: 'unreported', outcome: undefined });
    expect(judgement!.confidence).toBeLessThanOrEqual(1);
  });

  it('does not take a figure a thousand times larger for the same thing under a name that is a little alike', () => {
    const planned = report(2021, [target({ ...count, name: '培育家庭农场示范主体', value: 5, unit: '家' })]);
    const reviewed = report(2022, [outcome({ ...count, name: '各类农场示范主体', value: 9000, unit: '家' })]);
    expect(judge(planned, among(planned, reviewed))[0]!.verdict).toBe('unreported');
  });

  it('does not tell one part of what is only given for several together', () => {
    const money = { measure: 'level' as const, unit: '亿元' };
    const planned = report(2021, [target({ ...money, name: '为企业减税', value: 5 })]);
    const reviewed = report(2022, [outcome({ ...money, name: '为企业减税降费', value: 9 })]);
    expect(judge(planned, among(planned, reviewed))[0]).toMatchObject({ verdict: 'incomparable', rule: 'bundle' });
  });

  it('takes what was done and by how much it changed what there is for one count', () => {
    const planned = report(2021, [
      target({ name: '农村贫困人口脱贫', measure: 'cumulative', op: 'ge', value: 1000, unit: '万人' }),
    ]);
    const reviewed = report(2022, [outcome({ name: '农村贫困人口', measure: 'change', value: -1240, unit: '万' })]);
    expect(judge(planned, among(planned, reviewed))[0]).toMatchObject({ verdict: 'met', margin: 240 });
  });

  it('does not take an increase on the year before for what was done', () => {
    const planned = report(2021, [target({ name: '农村危房改造', measure: 'change', value: 100, unit: '户' })]);
    const reviewed = report(2022, [outcome({ name: '农村危房改造', measure: 'cumulative', value: 432, unit: '户' })]);
    expect(judge(planned, among(planned, reviewed))[0]!.verdict).toBe('incomparable');
  });

  it('does not take those of a grade for all of them', () => {
    const planned = report(2021, [target({ ...count, name: '建成美丽庭院', value: 20 })]);
    const reviewed = report(2022, [outcome({ ...count, name: '建成省级美丽庭院', value: 4 })]);
    expect(judge(planned, among(planned, reviewed))[0]).toMatchObject({ verdict: 'incomparable', rule: 'other-scope' });
  });

  it('believes a report that says it did not reach the target', () => {
    const energy = { indicator: 'energy_intensity', name: '单位生产总值能耗', value: -4 };
    const planned = report(2021, [target(energy)]);
    const reviewed = report(2022, [outcome({ ...energy, quote: '没有实现单位生产总值能耗降低4%的目标' })]);
    expect(judge(planned, among(planned, reviewed))[0]).toMatchObject({ verdict: 'missed', rule: 'admission' });
  });
});

describe('what a claim is followed by through years and regions', () => {
  it.each([
    [{ name: '新建口袋公园' }, { name: '口袋公园建设' }, true],
    [{ name: '开工口袋公园' }, { name: '建成口袋公园' }, false],
    [{ name: '省级示范村' }, { name: '市级示范村' }, false],
    [{ indicator: 'gdp', name: '生产总值' }, { indicator: 'gdp', name: '地区生产总值' }, true],
    [{ indicator: 'gdp', name: '生产总值' }, { indicator: 'gdp', name: '生产总值', scope: '开发区' }, false],
  ])('%o and %o: %s', (a, b, same) => {
    expect(seriesKey(target(a)) === seriesKey(target(b))).toBe(same);
  });
});
