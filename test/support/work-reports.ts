/** Short reports in our own words: a county's of two years, and that of the city above it. */

interface WorkReport {
  region: string;
  government: string;
  year: number;
  date: string;
  review: string;
  outlook: string;
}

/** Two ideographic spaces, as paragraphs begin. */
export const INDENT = '\u3000\u3000';

/** A report in the common form. */
export const writeReport = ({ region, government, year, date, review, outlook }: WorkReport) =>
  [
    `${year}年${region}政府工作报告`,
    `——${date}在${region}人民代表大会会议上`,
    '',
    '各位代表：',
    `${INDENT}我代表${government}人民政府，向大会作工作报告，请予审议。`,
    `${INDENT}一、${year - 1}年工作回顾`,
    `${INDENT}${review}`,
    `${INDENT}二、${year}年工作安排`,
    `${INDENT}${outlook}`,
    '',
  ].join('\n');

export const COUNTY_2021 = writeReport({
  region: '鲁甸县',
  government: '县',
  year: 2021,
  date: '2021年1月20日',
  review: '2020年，全县地区生产总值完成102亿元，增长4.1%；地方一般公共预算收入完成5.2亿元，增长3.3%。',
  outlook:
    '今年全县经济社会发展的主要预期目标是：地区生产总值增长8%以上，地方一般公共预算收入增长5%，社会消费品零售总额增长9%左右，' +
    '农村常住居民人均可支配收入增速高于全市平均水平，城镇登记失业率控制在4.5%以内。全年新建农村公路120公里，改造老旧小区15个。',
});

const county2022 = (review: string) =>
  writeReport({
    region: '鲁甸县',
    government: '县',
    year: 2022,
    date: '2022年1月18日',
    review,
    outlook: '今年主要预期目标是：地区生产总值增长8.5%左右，地方一般公共预算收入增长4%。',
  });

export const COUNTY_2022 = county2022(
  '2021年，全县地区生产总值增长8.6%，地方一般公共预算收入增长3.9%，社会消费品零售总额增长8.7%，' +
    '农村常住居民人均可支配收入增长11.2%。新建农村公路131公里。',
);

/** The same report as mended afterwards: the revenue's growth is another. */
export const COUNTY_2022_MENDED = COUNTY_2022.replace('地方一般公共预算收入增长3.9%', '地方一般公共预算收入增长5.9%');

export const CITY_2022 = writeReport({
  region: '昭通市',
  government: '市',
  year: 2022,
  date: '2022年1月25日',
  review: '2021年，全市地区生产总值增长8.9%，农村常住居民人均可支配收入增长10.4%。',
  outlook: '今年主要预期目标是：地区生产总值增长9%以上。',
});

export const OTHER_COUNTY_2022 = writeReport({
  region: '巧家县',
  government: '县',
  year: 2022,
  date: '2022年1月12日',
  review: '2021年，全县地区生产总值增长7.4%。',
  outlook: '今年主要预期目标是：地区生产总值增长7%。',
});

export const COUNTY = '530621';
export const OTHER_COUNTY = '530622';
export const CITY = '530600';
