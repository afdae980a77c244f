import 'i18next';
import type { zh as desk } from '../pages/desk/words.zh';
import type { zh as account } from '../pages/account/words.zh';
import type { zh as changes } from '../pages/changes/words.zh';
import type { zh as corrections } from '../corrections/words.zh';
import type { zh as data } from '../pages/data/words.zh';
import type { zh as operations } from '../pages/operations/words.zh';
import type { zh as sources } from '../pages/sources/words.zh';
import type { zh as uploads } from '../pages/uploads/words.zh';
import type { zh as charts } from '../charts/words.zh';
import type { zh as compare } from '../pages/compare/words.zh';
import type { zh as indicators } from '../pages/indicators/words.zh';
import type { zh as about } from '../pages/about/words.zh';
import type { zh as method } from '../pages/method/words.zh';
import type { zh as region } from '../pages/region/words.zh';
import type { zh as verdict } from '../pages/verdict/words.zh';
import type { zh as years } from '../pages/years/words.zh';
import type { zh as digests } from '../pages/digests/words.zh';
import type { zh as mails } from '../pages/mails/words';
import type { zh as embed } from '../embed/words.zh';
import type { zh as subscribe } from '../subscribe/words.zh';
import type { zh } from './zh';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: typeof zh;
      account: typeof account;
      changes: typeof changes;
      corrections: typeof corrections;
      data: typeof data;
      operations: typeof operations;
      sources: typeof sources;
      uploads: typeof uploads;
      desk: typeof desk;
      about: typeof about;
      method: typeof method;
      digests: typeof digests;
      mails: typeof mails;
      embed: typeof embed;
      subscribe: typeof subscribe;
      region: typeof region;
      verdict: typeof verdict;
      charts: typeof charts;
      compare: typeof compare;
      indicators: typeof indicators;
      years: typeof years;
    };
  }
}
