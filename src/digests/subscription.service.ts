import { Inject, Injectable } from '@nestjs/common';
import { InvalidInputError, TooManyRequestsError } from '../common/errors';
import { CONFIG, type Config } from '../config/config';
import { Database, type Transaction } from '../database/database';
import { JobQueue } from '../queue/job-queue';
import { maskAddress } from '../mail/mask-address';
import { composeNotice } from './compose/compose-notice';
import { describeFollows } from './compose/describe-follows';
import { MailsRepository } from './mails.repository';
import { linkExpired } from './signed-link';
import { type Subscriber, SubscribersRepository } from './subscribers.repository';
import { SubscriptionLinks } from './subscription-links';
import type { Follow, MailLanguage, Preferences, SubscriptionView, Wish } from './subscription.schema';

/** So many confirmations and links are sent to one address in a day, whoever asks for them. */
const MAX_NOTICES_A_DAY = 3;

/** So many may be asked for from one network address in an hour. */
const MAX_NOTICES_A_CLIENT = 20;

/**
 * Subscribing, by double opt-in, changing and leaving, by signed links. Whether an address is subscribed is told to its
 * owner only: asking gives the same answer for every address.
 */
@Injectable()
export class SubscriptionService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly subscribers: SubscribersRepository,
    private readonly mails: MailsRepository,
    private readonly links: SubscriptionLinks,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Writes to an address for confirmation; nothing is followed before.
   * @param client the network address that asks
   * @throws InvalidInputError where a region or an indicator is not known; TooManyRequestsError
   */
  async subscribe(address: string, wish: Wish, client: string): Promise<void> {
    const unknown = await this.subscribers.findUnknown(wish.follows);
    if (unknown.length > 0) throw unknownFollows(unknown);
    const hash = await this.links.hashAddress(address);
    const followed = describeFollows(await this.subscribers.viewWish(wish.follows), wish.language);
    await this.sendNotice(hash, client, async (transaction, askedBy) => {
      const { id } = await this.subscribers.findOrAdd(transaction, address, hash, wish);
      const links = { button: await this.links.confirm(id, wish), site: this.config.http.publicUrl };
      return this.mails.add(
        transaction,
        'confirmation',
        id,
        composeNotice('confirmation', wish.language, followed, links),
        askedBy,
      );
    });
  }

  /** Sends the link by which a subscription is managed, if the address has one. */
  async sendLink(address: string, language: MailLanguage, client: string): Promise<void> {
    const hash = await this.links.hashAddress(address);
    await this.sendNotice(hash, client, async (transaction, askedBy) => {
      const subscriber = await this.subscribers.findByHash(transaction, hash);
      if (subscriber?.state !== 'active') return null;
      const followed = describeFollows(await this.subscribers.viewFollows(transaction, subscriber.id), language);
      const links = { button: await this.links.manage(subscriber.id, language), site: this.config.http.publicUrl };
      return this.mails.add(
        transaction,
        'link',
        subscriber.id,
        composeNotice('link', language, followed, links),
        askedBy,
      );
    });
  }

  /**
   * What a link is for: of one that confirms, what would be followed then.
   * @throws ForbiddenError where the link does not hold
   */
  async view(token: string): Promise<SubscriptionView> {
    const { subscriber: id, wish } = await this.links.read(token, 'confirm', 'manage');
    return this.database.transaction(async (transaction) => {
      const subscriber = await this.lock(transaction, id);
      if (!wish) return this.viewOf(transaction, subscriber);
      // Who is subscribed already keeps his settings, and follows more.
      const { language, weekday, kinds } = subscriber.state === 'active' ? subscriber : wish;
      const follows = await this.subscribers.viewWish(wish.follows);
      return { state: 'pending', address: maskAddress(subscriber.address), language, weekday, kinds, follows };
    });
  }

  /**
   * Makes a wish take effect.
   * @returns the link by which it is managed from now on
   * @throws ForbiddenError where the link does not hold
   */
  async confirm(token: string): Promise<{ token: string; subscription: SubscriptionView }> {
    const { subscriber: id, wish } = await this.links.read(token, 'confirm');
    return this.database.transaction(async (transaction) => {
      const subscriber = await this.lock(transaction, id);
      if (subscriber.state === 'pending') {
        await this.subscribers.change(transaction, id, wish!);
        await this.subscribers.activate(transaction, id);
      }
      await this.subscribers.addFollows(transaction, id, wish!.follows);
      const subscription = await this.viewOf(transaction, await this.lock(transaction, id));
      return { token: await this.links.sign('manage', { subscriber: id }), subscription };
    });
  }

  /** @throws ForbiddenError where the link does not hold; InvalidInputError where something is not known */
  async change(token: string, preferences: Preferences, follows: Follow[]): Promise<SubscriptionView> {
    const { subscriber: id } = await this.links.read(token, 'manage');
    const unknown = await this.subscribers.findUnknown(follows);
    if (unknown.length > 0) throw unknownFollows(unknown);
    return this.database.transaction(async (transaction) => {
      if ((await this.lock(transaction, id)).state !== 'active') throw linkExpired();
      await this.subscribers.change(transaction, id, preferences);
      await this.subscribers.removeFollows(transaction, id);
      await this.subscribers.addFollows(transaction, id, follows);
      return this.viewOf(transaction, await this.lock(transaction, id));
    });
  }

  /**
   * Ends a subscription; one that has ended already stays so.
   * @throws ForbiddenError where the link was not made by us
   */
  async leave(token: string): Promise<void> {
    const { subscriber } = await this.links.read(token, 'leave', 'manage');
    await this.database.transaction((transaction) => this.subscribers.end(transaction, subscriber, 'left'));
  }

  /** The page that asks whether to leave; the link is not used by looking at it. */
  leavePage(token: string, language: MailLanguage): string {
    return this.links.leavePage(token, language);
  }

  /** Writes a notice unless the address has had enough of them, and has it sent. */
  private async sendNotice(
    hash: string,
    client: string,
    write: (transaction: Transaction, askedBy: string) => Promise<number | null>,
  ): Promise<void> {
    const askedBy = await this.links.hashClient(client);
    if ((await this.mails.countAskedBy(askedBy)) >= MAX_NOTICES_A_CLIENT) throw askedTooOften();
    const mailId = await this.database.transaction(async (transaction) => {
      if ((await this.mails.countRecent(transaction, hash)) >= MAX_NOTICES_A_DAY) return null;
      return write(transaction, askedBy);
    });
    if (mailId !== null) await this.queue.enqueue('send-mail', { mailId });
  }

  private async lock(transaction: Transaction, id: number): Promise<Subscriber> {
    const subscriber = await this.subscribers.lock(transaction, id);
    if (!subscriber) throw linkExpired();
    return subscriber;
  }

  private async viewOf(transaction: Transaction, subscriber: Subscriber): Promise<SubscriptionView> {
    const { id, state, address, language, weekday, kinds } = subscriber;
    const follows = await this.subscribers.viewFollows(transaction, id);
    return { state, address: maskAddress(address), language, weekday, kinds, follows };
  }
}

function askedTooOften(): TooManyRequestsError {
  return new TooManyRequestsError('subscription.too_many', {
    zh: '从这个网络发出的订阅请求太多，请一小时后再试。',
    en: 'Too many subscriptions were asked for from this network; please try again in an hour.',
  });
}

function unknownFollows(codes: string[]): InvalidInputError {
  return new InvalidInputError('subscription.unknown', {
    zh: `没有代码为 ${codes.join('、')} 的地区或指标；请从它的页面订阅。`,
    en: `There is no region or indicator with the code ${codes.join(', ')}; subscribe from its page.`,
  });
}
