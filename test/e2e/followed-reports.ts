import { writeReport } from '../support/work-reports';

/** Reports of a county over the years of a plan, and of the city above it, in our own words. */

const report = (region: string, government: string, year: number, review: string, outlook: string) =>
  writeReport({ region, government, year, date: `${year}年1月16日`, review, outlook });

const county = (year: number, review: string, outlook: string) => report('盐津县', '县', year, review, outlook);

export const COUNTY = '530623';
export const CITY = '530600';

/** A county that has become a district since: 徐水县 130625 is 徐水区 130609 today. */
export const RENAMED = { before: '130625', today: '130609' } as const;

export const RENAMED_REPORTS = {
  renamed2013: report(
    '徐水县',
    '县',
    2013,
    '2012年，全县地区生产总值增长10.4%。',
    '2013年经济社会发展的主要预期目标是：地区生产总值增长11%，固定资产投资增长20%。',
  ),
  renamed2014: report(
    '徐水县',
    '县',
    2014,
    '2013年，全县地区生产总值增长9.7%。',
    '2014年经济社会发展的主要预期目标是：地区生产总值增长9%。',
  ),
} as const;

export const REPORTS = {
  county2021: county(
    2021,
    '2020年，全县地区生产总值增长5.2%。',
    '今后五年，到2025年，城镇新增就业累计2万人以上，常住人口城镇化率达到45%。\n' +
      '2021年经济社会发展的主要预期目标是：地区生产总值增长8%，固定资产投资增长10%，一般公共预算收入增长6%，' +
      '城镇登记失业率控制在4.5%以内。',
  ),
  county2022: county(
    2022,
    '2021年，年初确定的各项目标任务圆满完成。全县地区生产总值增长7.1%，固定资产投资增长11.5%，城镇新增就业4600人，' +
      '常住人口城镇化率达到38.1%。',
    '到2025年，常住人口城镇化率达到44%。\n' +
      '2022年经济社会发展的主要预期目标是：地区生产总值增长7.5%，固定资产投资增长12%，城镇登记失业率控制在4.5%以内。',
  ),
  county2023: county(
    2023,
    '2022年，全县地区生产总值增长7.6%，城镇新增就业3900人。2021年固定资产投资增长9.8%。',
    '2023年经济社会发展的主要预期目标是：地区生产总值增长7%，一般公共预算收入增长5%。',
  ),
  city2021: report(
    '昭通市',
    '市',
    2021,
    '2020年，全市地区生产总值增长4.8%。',
    '2021年经济社会发展的主要预期目标是：地区生产总值增长7%。',
  ),
  city2022: report(
    '昭通市',
    '市',
    2022,
    '2021年，全市地区生产总值增长7.4%。',
    '2022年经济社会发展的主要预期目标是：地区生产总值增长7%。',
  ),
} as const;
