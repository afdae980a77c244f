import { judge } from '../../../src/judgement/judge';
import { ladder } from '../../../src/judgement/ladder';
import type { ReportClaims } from '../../../src/judgement/types';
import { among, outcome, report, target } from './claims';

const gdp = { indicator: 'gdp', name: '生产总值', headline: true };
const pair = (region: string, wanted: number, got: number): ReportClaims[] => [
  report(2021, [target({ ...gdp, op: 'ge', value: wanted })], { region }),
  report(2022, [outcome({ ...gdp, value: got })], { region }),
];

const reports = among(...pair('000000', 6, 8.4), ...pair('530600', 8, 9), ...pair('530602', 10, 7));
const judgements = (region: string, year: number) => {
  const one = reports(region, year);
  return one && judge(one, reports);
};

describe('a ladder of targets', () => {
  it('leads from the nation to the county, with what each level adds', () => {
    const rungs = ladder('530602', 2021, target(gdp), judgements);
    expect(
      rungs.map(({ region, target: wanted, amplification, outcomeDifference, judgement }) => [
        region,
        wanted?.value,
        amplification,
        outcomeDifference,
        judgement?.verdict,
      ]),
    ).toEqual([
      ['000000', 6, undefined, undefined, 'met'],
      ['530000', undefined, undefined, undefined, undefined],
      ['530600', 8, 2, 0.6, 'met'],
      ['530602', 10, 2, -2, 'missed'],
    ]);
  });

  it('takes the firm figure before the one to strive for', () => {
    const own = report(2021, [target({ ...gdp, value: 7, hedge: '力争' }), target({ ...gdp, value: 6.5, offset: 9 })], {
      region: '530000',
    });
    const [, province] = ladder('530000', 2021, target(gdp), (region, year) =>
      region === '530000' && year === 2021 ? judge(own, among(own)) : undefined,
    );
    expect(province!.target!.value).toBe(6.5);
  });

  it('skips levels that a municipality does not have', () => {
    expect(ladder('110105', 2021, target(gdp), () => undefined).map(({ region }) => region)).toEqual([
      '000000',
      '110000',
      '110105',
    ]);
  });

  it('does not set growth beside levels', () => {
    const rungs = ladder('530600', 2021, target({ ...gdp, measure: 'level', unit: '亿元' }), judgements);
    expect(rungs.every((rung) => rung.target === undefined)).toBe(true);
  });
});
