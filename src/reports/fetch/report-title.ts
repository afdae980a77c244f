/** What the title of a link says of a work report. */
export interface ReportTitle {
  /** The latest year it names; null where it names none. */
  year: number | null;
  /** The government it names, such as 昆明市; null where it names none. */
  region: string | null;
}

/** What is written about a report, or belongs to it, without being it. */
const ABOUT_A_REPORT =
  /解读|图解|图说|一图|读懂|速览|速读|看点|亮点|要点|摘要|摘登|热词|词解释|名词|注释|任务(分解|分工|清单)|重点工作|分工|责任|落实|贯彻|学习|宣讲|审议|讨论|征求|意见|建议|征集|起草|草案|决议|情况|通知|通告|方案|直播|视频|实录|评论|社论|侧记|综述|问答|访谈|法治政府/;
const REPORT = /政\s*府\s*工\s*作\s*(的\s*)?报\s*告/;

const DIGITS = '〇○零一二三四五六七八九';
const YEAR = new RegExp(`(?<!\\d)(?:((?:19|20)\\d{2})(?!\\d)|([二一][${DIGITS}]{3})(?=\\s*年))(?:\\s*年度?)?`, 'g');
// 昆明市政府工作报告, 昆明市人民政府 政府工作报告 (with the year taken out between).
const REGION =
  /(?:^|\P{Script=Han}|关于|在)(\p{Script=Han}{1,20}?(?:省|自治区|市|自治州|州|地区|盟|县|旗|区))(?=(?:人民)?(?:政府)?\s*政\s*府\s*工\s*作)/u;
/** 市政府, 全县政府: a level, no name. */
const NO_NAME = /^(?:全|本|我)?(?:省|自治区|市|自治州|州|地区|盟|县|旗|区)$/;

/** Reads the title of a work report; null for any other title, also of what is only about one. */
export function readReportTitle(title: string): ReportTitle | null {
  if (!REPORT.test(title) || ABOUT_A_REPORT.test(title)) return null;
  const region = REGION.exec(title.replace(YEAR, ' '))?.[1] ?? null;
  return { year: latestYear(title), region: region !== null && NO_NAME.test(region) ? null : region };
}

/** The latest year that a text names, in Arabic or Chinese digits, within 1949 and 2099. */
export function latestYear(text: string): number | null {
  const years = [...text.matchAll(YEAR)].map(([, arabic, chinese]) => Number(arabic ?? arabicOf(chinese!)));
  const plausible = years.filter((year) => year >= 1949 && year <= 2099);
  return plausible.length === 0 ? null : Math.max(...plausible);
}

function arabicOf(chinese: string): string {
  // 〇, ○ and 零 are all written for zero.
  return [...chinese].map((digit) => Math.max(0, DIGITS.indexOf(digit) - 2)).join('');
}
