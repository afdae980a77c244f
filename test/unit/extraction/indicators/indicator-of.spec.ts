import { INDICATORS } from '../../../../src/extraction/indicators/catalogue';
import { indicatorOf } from '../../../../src/extraction/indicators/indicator-of';

describe('the catalogue', () => {
  test('has each code once', () => {
    expect(new Set(INDICATORS.map(({ code }) => code)).size).toBe(INDICATORS.length);
  });

  test.each(INDICATORS.map(({ code, nameZh, aliases }) => [code, [nameZh, ...aliases]] as const))(
    '%s is found by its own names',
    (code, names) => {
      for (const name of names) expect([name, indicatorOf(name)?.code]).toEqual([name, code]);
    },
  );
});

describe('indicatorOf', () => {
  test.each([
    ['县域生产总值', 'gdp'],
    ['GDP总量', 'gdp'],
    ['地方一般公共预算收入增速', 'public_budget_revenue'],
    ['全部工业增加值', 'industrial_va'],
    ['PM2.5年均浓度', 'pm25'],
    ['细颗粒物（PM2.5）浓度', 'pm25'],
    ['净增高新技术企业', 'hightech_firms'],
    ['开工改造城镇老旧小区', 'old_neighbourhoods'],
    ['学前三年教育毛入园率', 'preschool_enrolment'],
    ['财政民生支出占财政支出比重', 'livelihood_share'],
    ['金融机构本外币各项贷款余额', 'loans'],
    ['新改扩建公办幼儿园', 'kindergartens'],
    ['全社会研发经费支出与国内生产总值之比', 'rd_intensity'],
    ['实际到位省外资金', 'inbound_capital'],
  ])('knows %s', (name, code) => {
    expect(indicatorOf(name)).toEqual({ code, scope: '' });
  });

  test.each([
    ['中心城区空气质量优良率', 'good_air_ratio', '中心城区'],
    ['农村生活垃圾处理率', 'waste_treatment_rate', '农村'],
    ['开发区工业投资', 'industrial_investment', '开发区'],
  ])('tells the scope of %s', (name, code, scope) => {
    expect(indicatorOf(name)).toEqual({ code, scope });
  });

  test.each([
    '涉农贷款余额',
    '战略性新兴产业增加值',
    '社会投资项目',
    '粮食加工企业',
    '高新技术产业投资',
    '文化产业增加值',
    '',
    '人',
  ])('does not take %s for an indicator', (name) => {
    expect(indicatorOf(name)).toBeUndefined();
  });
});
