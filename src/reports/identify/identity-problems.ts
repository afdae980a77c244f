import type { Division } from '../../regions/division';
import type { Problem } from '../report.schema';

export const YEAR_NOT_TOLD: Problem = {
  code: 'report.year_not_told',
  zh: '从文中看不出这是哪一年的报告：没有会议日期，标题和小标题也没有一致的年份。请注明年份。',
  en: 'The text does not tell which year’s report it is: no date of the meeting, no year that title and headings agree on. Declare the year.',
};

export const REGION_NOT_TOLD: Problem = {
  code: 'report.region_not_told',
  zh: '从文中看不出这是哪个地区的报告：标题、会议、报告人和正文都没有可以确定的地名。请注明地区。',
  en: 'The text does not tell whose report it is: title, meeting, speaker and body name no region for sure. Declare the region.',
};

export const NOT_A_REPORT: Problem = {
  code: 'report.not_a_report',
  zh: '这篇文字没有对代表的称呼，也不自称政府工作报告，可能是关于报告的文章；其中的数字仍照常读取。',
  en: 'The text neither addresses delegates nor calls itself a work report, and may be an article about one; its figures are read all the same.',
};

export function regionAmbiguous(rivals: readonly Division[]): Problem {
  const names = rivals.map(({ name, code }) => `${name} (${code})`);
  return {
    code: 'report.region_ambiguous',
    zh: `文中的地名不一致，无法确定是哪个地区的报告：${names.join('、')}。请注明地区。`,
    en: `The text names regions that do not agree, so it cannot be told whose report it is: ${names.join(', ')}. Declare the region.`,
  };
}

export function regionContradicted(told: readonly Division[], declared: Division): Problem {
  const names = told.map(({ name }) => name);
  return {
    code: 'report.region_contradicted',
    zh: `注明的地区是${declared.name}，文中却是${names.join('、')}的报告。请核对后更正注明的地区。`,
    en: `The declared region is ${declared.name}, but the text is the report of ${names.join(', ')}. Check, and mend the declared region.`,
  };
}

export function yearContradicted(told: number, declared: number): Problem {
  return {
    code: 'report.year_contradicted',
    zh: `注明的年份是${declared}年，文中却是${told}年的报告。请核对后更正注明的年份。`,
    en: `The declared year is ${declared}, but the text is the report of ${told}. Check, and mend the declared year.`,
  };
}
