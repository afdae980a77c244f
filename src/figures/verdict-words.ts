/** Each verdict by its word, the same on pages, in feeds and previews, and in mails. */
export const VERDICT_WORDS = {
  zh: { met: '达到', missed: '未达到', unreported: '未提及', pending: '待报告', incomparable: '不可比' },
  en: { met: 'Met', missed: 'Missed', unreported: 'Unreported', pending: 'Pending', incomparable: 'Incomparable' },
};
