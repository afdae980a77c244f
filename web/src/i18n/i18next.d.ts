import 'i18next';
import type { zh as changes } from '../pages/changes/words.zh';
import type { zh as verdict } from '../pages/verdict/words.zh';
import type { zh } from './zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof zh;
      changes: typeof changes;
      verdict: typeof verdict;
    };
  }
}
