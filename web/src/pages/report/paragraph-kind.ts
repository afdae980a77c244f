export type ParagraphKind = 'part' | 'section' | 'text';

const LONGEST_HEADING = 40;
const PART = /^(?:第?[一二三四五六七八九十]{1,3}(?:、|部分|章)|(?:19|20)\d{2}年工作回顾)/;
const SECTION = /^[（(][一二三四五六七八九十]{1,3}[)）]/;

/** Headings as reports number them: 一、 a part, （一） a section; a line that is long or ends as a sentence is text. */
export function paragraphKind(line: string): ParagraphKind {
  if (line.length > LONGEST_HEADING || /[。；！？，]$/.test(line)) return 'text';
  if (PART.test(line)) return 'part';
  return SECTION.test(line) ? 'section' : 'text';
}
