import type { zh } from './words.zh';

/** What the page of the method says around the documents, in English. */
export const en: typeof zh = {
  title: 'Method',
  lede: 'How reports are read, how targets and outcomes are set side by side, and how verdicts come about. The rules are public; the same words give the same verdict.',
  contents: 'On this page',
  claims: 'How reports are read',
  judging: 'How targets are judged',
  rules: 'The judging rules',
  rulesLede: 'They are asked in turn, and the first that can decide does; each verdict names the one that did.',
  parameters: 'Parameters',
  versions: 'Judging rules {{judgement}}, reading rules {{ruleset}}.',
};
