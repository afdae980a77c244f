import type { IdentityEvidence } from './report-identity';

interface YearRule {
  what: IdentityEvidence['what'];
  pattern: RegExp;
  weight: number;
  /** The report's year, from the year that the words give (and the month, where the rule takes it). */
  year: (year: number, month: number) => number;
  /** Holds only where the report opens: elsewhere the words may be another report's. */
  opening?: true;
}

// Congresses meet from December to April; a meeting late in the year hears the plan for the next one.
const yearOfMeeting = (year: number, month: number): number => (month >= 11 ? year + 1 : year);

// A report of year Y reviews Y-1 and plans Y. Every repetition is bounded: the rules run over the whole text.
const RULES: readonly YearRule[] = [
  {
    what: 'meeting',
    pattern: /(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?\d{1,2} ?日)?[^。，\d]{0,40}(?:人民代表大会|人大)/g,
    weight: 10,
    year: yearOfMeeting,
    opening: true,
  },
  {
    what: 'title',
    pattern: /(\d{4}) ?年度?[^。，；\d\n]{0,24}?政 ?府 ?工 ?作 ?报 ?告/g,
    weight: 10,
    year: (year) => year,
    opening: true,
  },
  { what: 'review', pattern: /刚刚过去的 ?(\d{4}) ?年/g, weight: 6, year: (year) => year + 1 },
  {
    what: 'review',
    pattern:
      /(\d{4}) ?年(?:度|的|全[省市县区州旗]|国内|政府|经济社会发展)*工作(?:的|及|主要|基本)*(?:回顾|总结|情况|成效)/g,
    weight: 8,
    year: (year) => year + 1,
  },
  {
    what: 'review',
    pattern: /(?:关于|报告) ?(\d{4}) ?年的?(?:政府)?工作(?!报告)/g,
    weight: 8,
    year: (year) => year + 1,
  },
  {
    what: 'outlook',
    pattern:
      /(?<![到至—-] ?)(\d{4}) ?年(?:度|的|全[省市县区州旗]|政府|经济社会发展|国民经济和社会发展|主要|预期|重点|总体)*(?:工作)?(?:的|主要|总体|预期)*(?:目标|任务|安排|部署|重点|打算|思路|要求|建议)/g,
    weight: 3,
    year: (year) => year,
  },
  {
    what: 'outlook',
    pattern: /(\d{4}) ?年是[^。]{0,60}(?:开局|起步|第一|关键|收官)/g,
    weight: 2,
    year: (year) => year,
  },
  { what: 'outlook', pattern: /(?:做好|抓好|干好) ?(\d{4}) ?年[^。，；]{0,6}工作/g, weight: 4, year: (year) => year },
];

// Beyond this the same words tell nothing new.
const MAX_TIMES = 3;
// Words that stand in a line of their own are a heading.
const HEADING_LENGTH = 40;

/** The year that a report is of, and how it stands against the next likely one. */
export interface FoundYear {
  year: number | undefined;
  /** 0 to 1: the share of the evidence that tells this year. */
  confidence: number;
  evidence: IdentityEvidence[];
}

/**
 * Finds the year of a report: the one in whose first months it is delivered.
 * @param view the text as `plainView` gives it
 * @param openingEnd where the opening of the report ends
 */
export function findYear(view: string, openingEnd: number): FoundYear {
  const scores = new Map<number, number>();
  const evidence: IdentityEvidence[] = [];
  for (const rule of RULES) {
    const times = new Map<number, number>();
    for (const match of (rule.opening ? view.slice(0, openingEnd) : view).matchAll(rule.pattern)) {
      const year = rule.year(Number(match[1]), Number(match[2] ?? 0));
      const seen = times.get(year) ?? 0;
      if (year < 1949 || year > 2100 || seen === MAX_TIMES) continue;
      times.set(year, seen + 1);
      const weight = isHeading(view, match.index, match[0].length) ? rule.weight * 2 : rule.weight;
      scores.set(year, (scores.get(year) ?? 0) + weight);
      evidence.push({ what: rule.what, tells: String(year), quote: match[0].trim(), offset: match.index });
    }
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, score]) => sum + score, 0);
  const [best] = ranked;
  return {
    year: best?.[0],
    confidence: best ? best[1] / total : 0,
    evidence: evidence.filter(({ tells }) => tells === String(best?.[0])),
  };
}

function isHeading(view: string, offset: number, length: number): boolean {
  const start = view.lastIndexOf('\n', offset) + 1;
  const end = view.indexOf('\n', offset + length);
  return (end < 0 ? view.length : end) - start <= HEADING_LENGTH;
}
