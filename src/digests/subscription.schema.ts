import { z } from 'zod';
import { regionCode, regionRef } from '../regions/region.schema';

export const DIGEST_KINDS = ['report', 'verdict', 'silence', 'target', 'correction', 'season'] as const;

export const digestKind = z.enum(DIGEST_KINDS).meta({
  id: 'DigestKind',
  description:
    'report: new reports; verdict: new and changed verdicts; silence: targets that the next report does not mention; ' +
    'target: targets just stated; correction: what editors corrected; season: when congresses are about to meet',
});

export const mailLanguage = z.enum(['zh', 'en']).meta({ id: 'MailLanguage' });

// So many lines fit into a link that confirms them.
const MAX_FOLLOWS = 30;

/** What is followed: a region, with or without all below it, of all indicators or of one. */
export const follow = z
  .object({
    region: regionCode,
    below: z.boolean().describe('all regions below it too'),
    indicator: z.string().max(80).nullable().describe('code of an indicator; null for all'),
  })
  .meta({ id: 'Follow' });

export const follows = z.array(follow).min(1, '至少选一项 / choose at least one').max(MAX_FOLLOWS);

export const preferences = z.object({
  language: mailLanguage,
  weekday: z.number().int().min(1).max(7).describe('1 Monday … 7 Sunday, in China'),
  kinds: z.array(digestKind).min(1, '至少选一种 / choose at least one'),
});

/** What someone asks for who subscribes; it takes effect when he confirms. */
export const wish = preferences.extend({ follows });

/** A subscription as its page shows it. */
export const subscriptionView = preferences.extend({
  state: z.enum(['pending', 'active']),
  address: z.string().describe('masked'),
  follows: z.array(
    z
      .object({
        region: regionRef,
        below: z.boolean(),
        indicator: z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string() }).nullable(),
      })
      .meta({ id: 'FollowView' }),
  ),
});

export type DigestKind = z.infer<typeof digestKind>;
export type MailLanguage = z.infer<typeof mailLanguage>;
export type Follow = z.infer<typeof follow>;
export type Preferences = z.infer<typeof preferences>;
export type Wish = z.infer<typeof wish>;
export type SubscriptionView = z.infer<typeof subscriptionView>;
