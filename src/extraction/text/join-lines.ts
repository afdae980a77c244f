import { NormalizedText, NormalizedTextBuilder } from './normalized-text';

/** A line that opens a numbered or marked heading or item: 一、 （一） 第一， 1. # 二是 */
const MARKER =
  /^(?:[#※]|[一二三四五六七八九十]{1,3}[、.．]|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]{1,3}[，、：部]|[一二三四五六七八九十]{1,2}是|[（]?\d{1,2}[、.）](?!\d)|——|—[^\d]|★|●|■|◆)/;
const ENDS_SENTENCE = /[。！；：…”）!]$/;
const RULE_LINE = /^[—\-_=#＊]+$/;

export const startsWithMarker = (line: string): boolean => MARKER.test(line.slice(0, 8));

interface Line {
  start: number;
  end: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && text[at] !== '\n') continue;
    if (at > start && !(at - start < 40 && RULE_LINE.test(text.slice(start, at)))) lines.push({ start, end: at });
    start = at + 1;
  }
  return lines;
}

const NEWLINE = 0x0a;
const SHORT_LINE = 30;
/** A line that ends with a digit and is no longer than this is a date or a count of visits. */
const DATE_LINE = 12;

/** Whether a line goes on in the next one: hard line breaks inside sentences and figures, page breaks, linked words. */
function continues(paragraph: string, next: string, blankBetween: boolean): boolean {
  if (ENDS_SENTENCE.test(paragraph.slice(-1)) || startsWithMarker(next)) return false;
  if (/[\d，、]$/.test(paragraph) && paragraph.length > DATE_LINE) return true;
  if (paragraph.length > 60) return true;
  if (startsWithMarker(paragraph)) return false;
  if (!blankBetween) return !(paragraph.length <= SHORT_LINE && next.length > 2 * SHORT_LINE);
  return paragraph.length > SHORT_LINE && next.length > 0;
}

/**
 * The text with one line a paragraph. Line breaks that stand inside a sentence are taken out; a heading keeps its own
 * line.
 */
export function joinLines(source: NormalizedText): NormalizedText {
  const builder = new NormalizedTextBuilder(source.text.length + 1);
  const { text, offsets } = source;
  let paragraph = '';
  let previous: Line | undefined;
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    if (previous) {
      const blankBetween = line.start > previous.end + 1;
      if (continues(paragraph, content, blankBetween)) paragraph = paragraph.slice(-80) + content;
      else {
        builder.push(NEWLINE, offsets[previous.end] ?? 0);
        paragraph = content;
      }
    } else paragraph = content;
    for (let i = line.start; i < line.end; i++) builder.push(text.charCodeAt(i), offsets[i] as number);
    previous = line;
  }
  return builder.build();
}
