import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { follows, mailLanguage, preferences, subscriptionView, wish } from './subscription.schema';

const MAX_ADDRESS = 254;
const MAX_TOKEN = 6_000;

/** A mail address, its domain in lower case. */
export const mailAddress = z
  .string()
  .trim()
  .max(MAX_ADDRESS, '邮箱过长 / the address is too long')
  .pipe(z.email('邮箱有误，应如 name@example.org / no mail address; it should look like name@example.org'))
  .transform((address) => {
    const at = address.lastIndexOf('@');
    return `${address.slice(0, at)}${address.slice(at).toLowerCase()}`;
  });

const token = z.string().min(1, '缺少链接中的凭据 / the signed part of the link is missing').max(MAX_TOKEN);

export class SubscribeBody extends createZodDto(wish.extend({ address: mailAddress })) {}
export class LinkBody extends createZodDto(z.object({ address: mailAddress, language: mailLanguage })) {}
export class TokenBody extends createZodDto(z.object({ token })) {}
export class TokenQuery extends createZodDto(z.object({ token })) {}
export class ChangeBody extends createZodDto(preferences.extend({ token, follows })) {}

export class AskedResponse extends createZodDto(
  z.object({ asked: z.literal(true).describe('the same for every address') }),
) {}
export class SubscriptionResponse extends createZodDto(subscriptionView) {}
export class ConfirmedResponse extends createZodDto(
  z.object({ token: z.string().describe('manages the subscription from now on'), subscription: subscriptionView }),
) {}
export class LeftResponse extends createZodDto(z.object({ left: z.literal(true) })) {}
