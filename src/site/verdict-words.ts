import type { Bilingual } from '../common/errors';
import type { Verdict } from '../judgement/types';

/** Each verdict by the word that the pages have for it. */
export const VERDICT_WORDS: Record<Verdict, Bilingual> = {
  met: { zh: '达到', en: 'Met' },
  missed: { zh: '未达到', en: 'Missed' },
  unreported: { zh: '未提及', en: 'Unreported' },
  pending: { zh: '待报告', en: 'Pending' },
  incomparable: { zh: '不可比', en: 'Incomparable' },
};
