import 'i18next';
import type { zh as verdict } from '../pages/verdict/words.zh';
import type { zh } from './zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zh; verdict: typeof verdict };
  }
}
