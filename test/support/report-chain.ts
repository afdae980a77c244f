import { INDENT, writeReport } from './work-reports';

interface Government {
  kind: string;
  nameIn(year: number): string;
  /** The targets of a year, beside growth. */
  targets: string;
}

const GOVERNMENTS: readonly Government[] = [
  { kind: '国', nameIn: () => '', targets: '居民消费价格涨幅3%左右，单位国内生产总值能耗下降3%以上' },
  { kind: '省', nameIn: () => '河北省', targets: '一般公共预算收入增长7%左右，居民人均可支配收入与经济增长同步' },
  { kind: '市', nameIn: () => '保定市', targets: '一般公共预算收入增长高于全省平均水平，城镇登记失业率控制在4.5%以内' },
  { kind: '县', nameIn: () => '易县', targets: '农村居民人均可支配收入增速高于全市平均水平，新建农村公路60公里' },
  // Became a district within these years.
  {
    kind: '县',
    nameIn: (year) => (year < 2016 ? '徐水县' : '徐水区'),
    targets: '一般公共预算收入增长高于全省平均水平，社会消费品零售总额增长10%，改造老旧小区12个',
  },
];

const YEARS = [2013, 2014, 2015, 2016];

/** A figure that only place and year decide, between 5.0 and 9.9. */
const figure = (government: Government, year: number, nth: number) =>
  5 + ((GOVERNMENTS.indexOf(government) * 17 + year * 11 + nth * 23) % 50) / 10;

function review(government: Government, year: number): string {
  const growth = (nth: number) => `增长${figure(government, year, nth).toFixed(1)}%`;
  const usual = `${year}年，地区生产总值${growth(1)}，一般公共预算收入${growth(2)}，居民人均可支配收入${growth(3)}，农村居民人均可支配收入${growth(4)}。`;
  return year % 2 === 0 ? `${usual}社会消费品零售总额${growth(5)}，新建农村公路${50 + (year % 7) * 5}公里。` : usual;
}

/**
 * Reports of the nation, a province, a city and two counties over four years, one of which gets another code meanwhile:
 * their targets refer to each other, to those above them and to the year before.
 */
export const REPORT_CHAIN: readonly string[] = YEARS.flatMap((year) =>
  GOVERNMENTS.map((government) => {
    const name = government.nameIn(year);
    const outlook = `今年的主要预期目标是：地区生产总值增长${figure(government, year, 6).toFixed(1)}%左右，${government.targets}。`;
    if (government.kind === '国')
      return [
        `${year}年国务院政府工作报告`,
        `——${year}年3月5日在第十二届全国人民代表大会会议上`,
        '',
        '各位代表：',
        `${INDENT}现在，我代表国务院，向大会报告政府工作，请予审议。`,
        `${INDENT}一、${year - 1}年工作回顾`,
        `${INDENT}${review(government, year - 1).replace('地区生产总值', '国内生产总值')}`,
        `${INDENT}二、${year}年工作部署`,
        `${INDENT}${outlook.replace('地区生产总值', '国内生产总值')}`,
        '',
      ].join('\n');
    return writeReport({
      region: name,
      government: government.kind === '县' ? name.slice(-1) : government.kind,
      year,
      date: `${year}年1月20日`,
      review: review(government, year - 1),
      outlook,
    });
  }),
);
