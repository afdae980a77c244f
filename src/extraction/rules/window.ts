import { Figure } from '../numbers/figure';
import { Span } from '../text/normalized-text';

/** A figure with the words around it, within its clause. */
export interface Window {
  figure: Figure;
  left: string;
  leftStart: number;
  right: string;
  /** Nothing but a separator stands between the figure before and this one: 9%、12%. */
  listed: boolean;
  /** A list separator stands before the left words: 、科技型中小企业67家. */
  continues: boolean;
  /** Number of the clause in its sentence. */
  clause: number;
  /** Where the clause starts. */
  clauseStart: number;
}

/** The codes of the signs that end a clause. */
const CLAUSE_END = new Set([...'，；：。！\n'].map((sign) => sign.charCodeAt(0)));
const SEPARATOR = /^(?:[、和与及，]|以及|并)+$/;
const LIST_SIGN = /[、]|以及|(?:和|及|与)$/;

/** The clauses of a sentence: stretches between commas, colons and semicolons. */
export function clausesOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let start = sentence.start;
  for (let at = sentence.start; at <= sentence.end; at++) {
    if (at < sentence.end && !CLAUSE_END.has(text.charCodeAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

/** Inside an open bracket only the words after it belong to the figure, behind a closed one those after that. */
function afterBracket(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    if (text[at] === '）') return start;
    if (text[at] === '（') return at + 1;
  }
  return start;
}

/** Where the bracket that a figure stands in closes, or `end` where it stands in none. */
function endOfBracket(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (text[at] === '（') return end;
    if (text[at] === '）') return at;
  }
  return end;
}

const LONGEST_STEP = 4;

/** 8个村120户的危房改造: what stands behind the second figure is counted by the first too. */
function withThingsBehind(window: Window, next: Window | undefined): Window {
  if (!next || next.clause !== window.clause || next.listed || next.continues) return window;
  const step = next.figure.start - window.figure.end;
  if (step > LONGEST_STEP || window.right.length !== step || next.right.length < 2) return window;
  return { ...window, right: next.right };
}

/** The figures of a sentence with the words to their left and right, none of which crosses a clause. */
export function windowsOf(text: string, clauses: readonly Span[], figures: readonly Figure[]): Window[] {
  const windows: Window[] = [];
  let clause = 0;
  for (let index = 0; index < figures.length; index++) {
    const figure = figures[index] as Figure;
    while (clause < clauses.length - 1 && (clauses[clause] as Span).end <= figure.start) clause++;
    const span = clauses[clause];
    if (!span) break;
    const before = figures[index - 1];
    const after = figures[index + 1];
    const previousEnd = before && before.end > span.start ? before.end : undefined;
    let leftStart = previousEnd ?? span.start;
    let continues = false;
    let listed = false;
    if (previousEnd !== undefined) {
      const gap = text.slice(previousEnd, figure.start);
      if (SEPARATOR.test(gap)) {
        listed = true;
        leftStart = figure.start;
      } else {
        const sign = LIST_SIGN.exec(gap);
        if (sign) {
          continues = true;
          leftStart = previousEnd + sign.index + sign[0].length;
        }
      }
    }
    leftStart = afterBracket(text, leftStart, figure.start);
    let rightEnd = span.end;
    if (after && after.start < span.end) {
      const gap = text.slice(figure.end, after.start);
      const sign = LIST_SIGN.exec(gap);
      rightEnd = sign ? figure.end + sign.index : after.start;
    }
    rightEnd = endOfBracket(text, figure.end, rightEnd);
    windows.push({
      figure,
      left: text.slice(leftStart, figure.start),
      leftStart,
      right: text.slice(figure.end, Math.max(figure.end, rightEnd)),
      listed,
      continues,
      clause,
      clauseStart: span.start,
    });
  }
  return windows.map((window, index) => withThingsBehind(window, windows[index + 1]));
}
