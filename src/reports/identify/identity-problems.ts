import type { Division } from '../../regions/division';
import type { Problem } from '../report.schema';
import type { IdentityEvidence } from './report-identity';

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

/** The text supports several divisions, each by words of its own. */
export function regionAmbiguous(rivals: readonly Division[], evidence: readonly IdentityEvidence[]): Problem {
  const names = rivals.map(({ name, code }) => `${name} (${code})${wordsFor(code, evidence)}`);
  return {
    code: 'report.region_ambiguous',
    zh: `文中的地名不一致，无法确定是哪个地区的报告：${names.join('、')}。请注明地区。`,
    en: `The text names regions that do not agree, so it cannot be told whose report it is: ${names.join(', ')}. Declare the region.`,
  };
}

/** The text is the report of another region than was declared. */
export function regionContradicted(
  told: readonly Division[],
  declared: Division,
  evidence: readonly IdentityEvidence[],
): Problem {
  const names = told.map(({ name, code }) => `${name}${wordsFor(code, evidence)}`);
  return {
    code: 'report.region_contradicted',
    zh: `注明的地区是${declared.name}，文中却是${names.join('、')}的报告。请核对后更正注明的地区。`,
    en: `The declared region is ${declared.name}, but the text is the report of ${names.join(', ')}. Check, and mend the declared region.`,
  };
}

/** The text is the report of another year than was declared. */
export function yearContradicted(told: number, declared: number, evidence: readonly IdentityEvidence[]): Problem {
  const words = wordsFor(String(told), evidence);
  return {
    code: 'report.year_contradicted',
    zh: `注明的年份是${declared}年，文中却是${told}年的报告${words}。请核对后更正注明的年份。`,
    en: `The declared year is ${declared}, but the text is the report of ${told}${words}. Check, and mend the declared year.`,
  };
}

/** The words that tell it, as far as they are more than the name: （“在米易县第十九届人民代表大会”）. */
function wordsFor(tells: string, evidence: readonly IdentityEvidence[]): string {
  const found = evidence.find((item) => item.tells === tells && item.what !== 'body');
  return found ? `（“${found.quote.replace(/\s+/g, ' ').trim()}”）` : '';
}
