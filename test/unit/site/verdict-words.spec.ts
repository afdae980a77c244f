import { VERDICT_WORDS } from '../../../src/site/verdict-words';
import { en } from '../../../web/src/i18n/en';
import { zh } from '../../../web/src/i18n/zh';

it('feeds and previews call the verdicts as the pages do', () => {
  const words = Object.entries(VERDICT_WORDS);
  expect(Object.fromEntries(words.map(([verdict, word]) => [verdict, word.zh]))).toEqual(zh.verdict);
  expect(Object.fromEntries(words.map(([verdict, word]) => [verdict, word.en]))).toEqual(en.verdict);
});
