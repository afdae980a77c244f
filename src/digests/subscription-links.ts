import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { networkOf } from '../common/network-of';
import { CONFIG, type Config } from '../config/config';
import { SecretsRepository } from './secrets.repository';
import { type LinkPurpose, type LinkSubject, readLink, signLink } from './signed-link';
import type { MailLanguage, Wish } from './subscription.schema';

/** The addresses that a digest needs beside those of the pages. */
export interface DigestLinks {
  manage: string;
  leave: string;
  /** Of the mail program's own button: a POST there ends the subscription. */
  oneClick: string;
}

/** Links by which a subscriber is known without a password, and the hash by which an address is. */
@Injectable()
export class SubscriptionLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly secrets: SecretsRepository,
  ) {}

  /** The page that confirms a wish. What a page is told stands behind #, which browsers send to no server. */
  async confirm(subscriber: number, wish: Wish): Promise<string> {
    return this.page('confirm', wish.language, await this.sign('confirm', { subscriber, wish }));
  }

  async manage(subscriber: number, language: MailLanguage): Promise<string> {
    return this.page('manage', language, await this.sign('manage', { subscriber }));
  }

  async ofDigest(subscriber: number, language: MailLanguage): Promise<DigestLinks> {
    const leave = await this.sign('leave', { subscriber });
    return {
      manage: await this.manage(subscriber, language),
      leave: this.page('leave', language, leave),
      oneClick: `${this.config.http.publicUrl}/api/v1/subscription/leave?token=${leave}`,
    };
  }

  /** Where a browser is led that opens the address of the mail program's button. */
  leavePage(token: string, language: MailLanguage): string {
    return this.page('leave', language, token);
  }

  async sign(purpose: LinkPurpose, subject: LinkSubject): Promise<string> {
    return signLink(await this.secrets.signingKey(), purpose, subject);
  }

  /** @throws ForbiddenError where the link is forged, for something else, or too old */
  async read(token: string, ...purposes: LinkPurpose[]): Promise<LinkSubject> {
    return readLink(await this.secrets.signingKey(), token, purposes);
  }

  /** By which an address is known again when it is no longer kept. */
  hashAddress(address: string): Promise<string> {
    return this.hash(`address:${address.toLowerCase()}`);
  }

  /** By which the network that asks is counted, without keeping its address. */
  hashClient(client: string): Promise<string> {
    return this.hash(`client:${networkOf(client)}`);
  }

  private async hash(text: string): Promise<string> {
    return createHmac('sha256', await this.secrets.signingKey())
      .update(text)
      .digest('base64url');
  }

  private page(action: LinkPurpose, language: MailLanguage, token: string): string {
    return `${this.config.http.publicUrl}/subscription/${action}?lang=${language}#${token}`;
  }
}
