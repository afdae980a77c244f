import type { Division } from '../../regions/division';
import { type DivisionIndex, divisionIndex } from '../../regions/division-index';
import { findRegion } from './find-region';
import { findYear } from './find-year';
import { plainView } from './plain-view';
import type { DeclaredIdentity, ReportIdentity, ReportProblem } from './report-identity';

const MIN_YEAR_CONFIDENCE = 0.6;
const SALUTATION = '各位代表';
const AFTER_SALUTATION = 300;
const LONGEST_OPENING = 4000;

/**
 * Tells whose report a text is and of which year, from its title, meeting line, speaker, opening words, headings and
 * body, against the administrative divisions of that year. Needs neither database nor framework.
 * @param text the text of one report
 * @param declared what the caller says of it; where it contradicts the text, the report must be held
 */
export function identifyReport(
  text: string,
  declared: DeclaredIdentity = {},
  index: DivisionIndex = divisionIndex(),
): ReportIdentity {
  const view = plainView(text);
  const openingEnd = endOfOpening(view);
  const year = findYear(view, openingEnd);
  const knownYear = year.confidence >= MIN_YEAR_CONFIDENCE ? year.year : undefined;
  const region = findRegion(view, openingEnd, knownYear ?? declared.year, index);
  return {
    region: region.region,
    year: knownYear,
    confidence: Math.min(region.confidence, year.confidence),
    evidence: [...region.evidence, ...year.evidence],
    problems: [
      ...(region.region ? contradictsRegion(region.region, declared, index) : [regionNotTold(region.rivals)]),
      ...(knownYear === undefined ? [YEAR_NOT_TOLD] : contradictsYear(knownYear, declared)),
    ],
  };
}

/** The title, the meeting line, the speaker and the first words to the delegates. */
function endOfOpening(view: string): number {
  const salutation = view.indexOf(SALUTATION);
  const end = salutation < 0 ? LONGEST_OPENING / 4 : salutation + AFTER_SALUTATION;
  return Math.min(end, LONGEST_OPENING, view.length);
}

const YEAR_NOT_TOLD: ReportProblem = {
  code: 'report.year_not_told',
  zh: '从文中看不出这是哪一年的报告：没有会议日期，标题和小标题也没有年份。请注明年份。',
  en: 'The text does not tell which year’s report it is: no date of the meeting, no year in title or headings. Declare the year.',
};

function regionNotTold(rivals: readonly Division[]): ReportProblem {
  const names = rivals.map(({ name, code }) => `${name} (${code})`);
  return rivals.length === 0
    ? {
        code: 'report.region_not_told',
        zh: '从文中看不出这是哪个地区的报告：标题、会议、报告人和正文都没有可以确定的地名。请注明地区。',
        en: 'The text does not tell whose report it is: title, meeting, speaker and body name no region for sure. Declare the region.',
      }
    : {
        code: 'report.region_ambiguous',
        zh: `文中的地名不一致，无法确定是哪个地区的报告：${names.join('、')}。请注明地区。`,
        en: `The text names regions that do not agree, so it cannot be told whose report it is: ${names.join(', ')}. Declare the region.`,
      };
}

function contradictsRegion(told: Division, declared: DeclaredIdentity, index: DivisionIndex): ReportProblem[] {
  if (
    declared.region === undefined ||
    declared.region === told.code ||
    index.areSameOverTime(declared.region, told.code)
  )
    return [];
  const name = index.get(declared.region)?.name ?? declared.region;
  return [
    {
      code: 'report.region_contradicts',
      zh: `注明的地区是${name}，文中却是${told.name}的报告。请核对后更正注明的地区。`,
      en: `The declared region is ${name}, but the text is the report of ${told.name}. Check, and mend the declared region.`,
    },
  ];
}

function contradictsYear(told: number, declared: DeclaredIdentity): ReportProblem[] {
  if (declared.year === undefined || declared.year === told) return [];
  return [
    {
      code: 'report.year_contradicts',
      zh: `注明的年份是${declared.year}年，文中却是${told}年的报告。请核对后更正注明的年份。`,
      en: `The declared year is ${declared.year}, but the text is the report of ${told}. Check, and mend the declared year.`,
    },
  ];
}
