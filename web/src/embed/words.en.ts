import type { zh } from './words.zh';

/** What is said about cards for pages of others, in English. */
export const en: typeof zh = {
  open: 'Embed in a page',
  note: 'Paste this code into a page to show a card there. It follows the data, sets no cookies and runs no scripts.',
  code: 'Code',
  preview: 'See the card',
  regionTitle: 'Targets of {{region}} for {{year}}',
  verdictTitle: '“{{name}}”, target of {{region}} for {{year}}',
};
