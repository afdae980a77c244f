/** Where a report opens in a text. */
export interface ReportOpening {
  /** Where its title begins, or its salutation where it has none. */
  start: number;
  /** Where it addresses the delegates. */
  salutation: number;
}

// 各位代表 stands all over a report; only where it opens does the speaker say soon after on whose behalf he reports.
const SALUTATION = /各位代表/g;
const ON_BEHALF = /代表[^。]{0,30}(?:政府|国务院)[^。]{0,60}报告|向大会[^。]{0,20}报告/;
const ON_BEHALF_WITHIN = 200;
// What opens again sooner than this repeats itself.
const SHORTEST_REPORT = 60;

// Lines of a title: longer ones, and whole sentences, are paragraphs of the report before.
const TITLE_LINE = 100;
const SENTENCE_END = /[。！？；]$/;
const MAX_TITLE_LINES = 12;
const TITLE_WORDS = /报 ?告|代表大会|人大.{0,4}次会议/;

/** Finds where reports open; a summary that repeats a report's opening at some length is found as one too. */
export function findOpenings(view: string): ReportOpening[] {
  const openings: ReportOpening[] = [];
  for (const { index: salutation } of view.matchAll(SALUTATION)) {
    const before = openings.at(-1)?.salutation ?? -SHORTEST_REPORT;
    if (salutation - before < SHORTEST_REPORT) continue;
    if (!ON_BEHALF.test(view.slice(salutation, salutation + ON_BEHALF_WITHIN))) continue;
    openings.push({ start: startOfTitle(view, salutation, Math.max(0, before + 1)), salutation });
  }
  return openings;
}

/** The first line above the salutation that belongs to its title, not before `from`. */
function startOfTitle(view: string, salutation: number, from: number): number {
  let start = Math.max(from, view.lastIndexOf('\n', salutation) + 1);
  let title = start;
  for (let lines = 0; lines < MAX_TITLE_LINES && start > from; lines++) {
    const before = Math.max(from, view.lastIndexOf('\n', start - 2) + 1);
    const line = view.slice(before, start).trim();
    if (line.length > TITLE_LINE || SENTENCE_END.test(line)) break;
    start = before;
    if (TITLE_WORDS.test(line)) title = start;
  }
  return title;
}
