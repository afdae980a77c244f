import type { FollowView } from '../subscribers.repository';
import type { MailLanguage } from '../subscription.schema';
import { MAIL_WORDS } from './words';

const NATION = '000000';
const NATION_NAMES = { zh: '全国', en: 'China' };

/** A region's name in a mail; of all but the nation in Chinese only. */
export function nameRegion({ code, name }: { code: string; name: string }, language: MailLanguage): string {
  return code === NATION ? NATION_NAMES[language] : name;
}

/** What is followed, in words. */
export function describeFollows(follows: readonly FollowView[], language: MailLanguage): string[] {
  const words = MAIL_WORDS[language];
  return follows.map(({ region, below, indicator }) => {
    const name = nameRegion(region, language);
    const place = below ? words.below(name) : name;
    return indicator ? `${place} (${language === 'zh' ? indicator.nameZh : indicator.nameEn})` : place;
  });
}
