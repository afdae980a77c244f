import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { Database, type Transaction } from '../database/database';
import { describeRefusal, type Refusal } from '../mail/describe-refusal';
import { maskAddress } from '../mail/mask-address';
import { Mailer } from '../mail/mailer';
import { MailsRepository, type MailToSend } from './mails.repository';
import { SubscribersRepository } from './subscribers.repository';
import { type DigestLinks, SubscriptionLinks } from './subscription-links';

const MAX_WAIT_SECONDS = 6 * 3_600;
// As long as mail servers are used to go on trying.
const GIVE_UP_MS = 3 * 86_400_000;
// An address whose mails are refused so often, one after the other, is written to no more.
const MAX_SOFT_BOUNCES = 3;

/** Sends the mails of the outbox. */
@Injectable()
export class MailDeliveryService {
  private readonly logger = new Logger(MailDeliveryService.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mails: MailsRepository,
    private readonly subscribers: SubscribersRepository,
    private readonly links: SubscriptionLinks,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Sends a mail, if it is due. Its row is locked meanwhile, so that no other process sends it too; only a crash between
   * the server's acceptance and the commit has it sent again, then with the same Message-ID.
   */
  async deliver(mailId: number): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const mail = await this.mails.lockDue(transaction, mailId);
      if (!mail) return;
      if (mail.address === null) return this.mails.markEnded(transaction, mail.id, 'withdrawn');
      try {
        await this.send(mail, mail.address);
      } catch (error) {
        return this.handleRefusal(transaction, mail, mail.address, describeRefusal(error));
      }
      await this.mails.markSent(transaction, mail.id);
      if (mail.subscriberId !== null) await this.subscribers.clearSoftBounces(transaction, mail.subscriberId);
    });
  }

  /** Mails that are due, whether or not a job for them waits. */
  findDue(): Promise<number[]> {
    return this.mails.findDue();
  }

  private async send({ kind, subscriberId, language, messageId, subject, html, text }: MailToSend, to: string) {
    const links =
      kind === 'digest' && subscriberId !== null ? await this.links.ofDigest(subscriberId, language ?? 'zh') : null;
    await this.mailer.send({ to, subject, html, text, messageId, headers: links ? listHeaders(links) : {} });
  }

  private async handleRefusal(
    transaction: Transaction,
    { id, subscriberId, attempts, createdAt }: MailToSend,
    address: string,
    { kind, answer }: Refusal,
  ): Promise<void> {
    const isOver = Date.now() - createdAt.getTime() > GIVE_UP_MS;
    if (kind === 'later' && !isOver) {
      const seconds = Math.min(this.config.mail.retrySeconds * 2 ** attempts, MAX_WAIT_SECONDS);
      return this.mails.postpone(transaction, id, seconds, answer);
    }
    this.logger.warn(`Mail ${id} to ${maskAddress(address)} was refused: ${answer}`);
    await this.mails.markEnded(transaction, id, 'failed', answer);
    if (subscriberId === null) return;
    await this.subscribers.addBounce(transaction, subscriberId, kind === 'address' ? 'hard' : 'soft', answer);
    const isUnreachable =
      kind === 'address' || (await this.subscribers.countSoftBounce(transaction, subscriberId)) >= MAX_SOFT_BOUNCES;
    if (isUnreachable) await this.subscribers.end(transaction, subscriberId, 'bounced');
  }
}

/** RFC 2369 and RFC 8058: the mail program's own button leaves by one POST. */
function listHeaders({ oneClick }: DigestLinks): Record<string, string> {
  return {
    'List-Unsubscribe': `<${oneClick}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    // RFC 3834: answers of absence are not wanted.
    'Auto-Submitted': 'auto-generated',
    Precedence: 'bulk',
  };
}
