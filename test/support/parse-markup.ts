import { parseHTML } from 'linkedom';
import type { PageElement } from '../../src/reports/fetch/parse-page';

/** Parses a whole page or feed, or a piece of one, for a test to look into. */
export function parseMarkup(text: string): PageElement {
  return (parseHTML(text) as { document: PageElement }).document;
}
