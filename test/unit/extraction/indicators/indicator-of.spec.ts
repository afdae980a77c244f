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
    ['能源消耗强度', 'energy_intensity'],
    ['粮食播种', 'grain_area'],
    ['改建农户厕所', 'rural_toilets'],
    ['基本医疗参保率', 'medical_insured_rate'],
    ['高速公路新建通车', 'expressway_length'],
    ['棚户区改造解决住房', 'shantytown_units'],
    ['科技型中小企业通过省级认定', 'sci_tech_smes'],
    ['绿化任务造林', 'afforestation'],
    ['农村路总里程', 'rural_roads'],
    ['民生领域财政支出占公共预算支出', 'livelihood_share'],
    ['财政支出用于保障和改善民生', 'livelihood_share'],
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
    '基本养老参保率',
    '高速公路服务区',
    '油菜播种',
    '公共厕所管理员',
    '新增财力用于民生',
    '',
    '人',
  ])('does not take %s for an indicator', (name) => {
    expect(indicatorOf(name)).toBeUndefined();
  });
});
