import { paragraphKind } from './paragraph-kind';
import { segmentText } from './segment-text';

export interface Heading {
  text: string;
  /** Where it starts in the report's text, in UTF-16 code units. */
  offset: number;
  kind: 'part' | 'section';
}

/** The headings of a report's text, in order. */
export function outlineOf(text: string): Heading[] {
  return segmentText(text, []).flatMap(({ offset, segments }) => {
    const line = segments.map((segment) => segment.text).join('');
    const kind = paragraphKind(line);
    return kind === 'text' ? [] : [{ text: line, offset, kind }];
  });
}
