import type { Claim } from '../../../src/extraction/types';
import { judge } from '../../../src/judgement/judge';
import type { Reason } from '../../../src/judgement/types';
import { among, outcome, report, target } from './claims';

const reasonFor = (asked: Partial<Claim>, outcomes: Partial<Claim>[], before: Partial<Claim>[] = []): Reason => {
  const planned = report(2021, [target(asked), ...before.map((one) => outcome({ end: 2020, ...one }))]);
  return judge(planned, among(planned, report(2022, outcomes.map(outcome))))[0]!.reason;
};

const retail = { indicator: 'retail_sales', name: '社会消费品零售总额' };
const gdp = { indicator: 'gdp', name: '生产总值' };

/** Both figures, both reports and the rule, in both languages. */
describe('reasons', () => {
  it('compare two figures', () => {
    expect(reasonFor({ ...retail, op: 'approx', value: 9 }, [{ ...retail, value: 8.6 }])).toEqual({
      zh: '昭阳区2021年报告的目标：2021年社会消费品零售总额增长9%左右。2022年报告：2021年社会消费品零售总额增长8.6%。8.6% < 9%，严格说差0.4个百分点，但在允许的0.45个百分点以内，算达到目标（规则：“左右”只允许向差的一侧偏离5%，百分数至少0.2个百分点）。',
      en: 'Target in the 2021 report of 昭阳区: Total retail sales of consumer goods, about 9% growth in 2021. The 2022 report: Total retail sales of consumer goods, 8.6% growth in 2021. 8.6% < 9%: strictly short by 0.4 pp, but within the tolerance of 0.45 pp, so met (rule: “about” may be missed by 5%, for percentages by at least 0.2 pp).',
    });
  });

  it('compare two falls by how far they fall', () => {
    const energy = { indicator: 'energy_intensity', name: '万元生产总值能耗' };
    const { zh, en } = reasonFor({ ...energy, value: -3 }, [{ ...energy, value: -3.2 }]);
    expect(zh).toContain('降幅3.2% > 3%，达到目标，好于目标0.2');
    expect(en).toContain('fall of 3.2% > 3%: met, better by 0.2');
  });

  it('show what a derived growth comes from', () => {
    const level = { ...retail, measure: 'level' as const, unit: '亿元' };
    const { zh, en } = reasonFor({ ...retail, value: 8 }, [{ ...level, value: 106 }], [{ ...level, value: 100 }]);
    expect(zh).toContain('由2021年报告的2020年100亿元和2022年报告的2021年106亿元推算为+6%');
    expect(en).toContain(
      '10 billion yuan for 2020 in the 2021 report and 10.6 billion yuan for 2021 in the 2022 report give +6%',
    );
  });

  it('show the derived figure where it is no ground for a verdict', () => {
    const level = { ...gdp, measure: 'level' as const, unit: '亿元' };
    const { zh, en } = reasonFor({ ...gdp, value: 8 }, [{ ...level, value: 106 }], [{ ...level, value: 100 }]);
    expect(zh).toContain('推算为+6%');
    expect(zh).toContain('可比价格');
    expect(en).toContain('+6%');
    expect(en).toContain('constant prices');
  });

  it('name both parts of a whole', () => {
    const { zh, en } = reasonFor({ indicator: 'disposable_income', name: '居民人均可支配收入', value: 8 }, [
      { indicator: 'urban_income', name: '城镇居民人均可支配收入', value: 8.5 },
      { indicator: 'rural_income', name: '农村居民人均可支配收入', value: 9 },
    ]);
    expect(zh).toContain('城镇居民人均可支配收入8.5%、农村居民人均可支配收入9%，都达到目标');
    expect(en).toContain('(8.5%) and Disposable income per rural resident (9%): both reach the target');
  });

  it('show what the parts of a whole were derived from', () => {
    const urban = { indicator: 'urban_income', name: '城镇居民人均可支配收入', measure: 'level' as const, unit: '元' };
    const rural = { indicator: 'rural_income', name: '农村居民人均可支配收入', measure: 'level' as const, unit: '元' };
    const { zh } = reasonFor(
      { indicator: 'disposable_income', name: '居民人均可支配收入', value: 8 },
      [
        { ...urban, value: 33000 },
        { ...rural, value: 11000 },
      ],
      [
        { ...urban, value: 30000 },
        { ...rural, value: 10000 },
      ],
    );
    expect(zh).toContain(
      '城镇居民人均可支配收入10%（由2021年报告的2020年30000元和2022年报告的2021年33000元推算为+10%）',
    );
  });

  it('give figures of a relative target their unit', () => {
    const { zh, en } = reasonFor(
      {
        indicator: 'disposable_income',
        name: '居民收入',
        op: 'relative',
        unit: '',
        reference: '经济增长',
        quote: '居民收入与经济增长同步',
      },
      [
        { indicator: 'disposable_income', name: '居民收入', value: 7 },
        { ...gdp, value: 6.5 },
      ],
    );
    expect(zh).toContain('比较对象是2022年报告中的2021年生产总值增长6.5%。7% > 6.5%');
    expect(en).toContain('compared with Gross regional product, 6.5% growth in 2021 (2022 report). 7% > 6.5%');
  });

  it('name the other period', () => {
    const { zh, en } = reasonFor({ ...retail, value: 8 }, [
      { ...retail, value: 9, average: true, start: 2017, end: 2021 },
    ]);
    expect(zh).toContain('没有2021年的数字，只有另一时期的：2017—2021年社会消费品零售总额年均增长9%');
    expect(en).toContain(
      'no figure for 2021, only one for another period: Total retail sales of consumer goods, 9% growth a year in 2017–2021',
    );
  });

  it('do not say twice which way a figure goes', () => {
    const { zh } = reasonFor({ indicator: 'cpi', name: '居民消费价格涨幅', op: 'le', value: 3 }, []);
    expect(zh).toContain('居民消费价格涨幅3%以内');
  });
});
