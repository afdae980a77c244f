import { Inject, Injectable } from '@nestjs/common';
import { ConflictError } from '../common/errors';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';
import { JobQueue } from '../queue/job-queue';
import { composeDigest } from './compose/compose-digest';
import { MAIL_WORDS } from './compose/words';
import { countItems } from './digest-content';
import { DigestContentQueries } from './digest-content.queries';
import { DigestRunsRepository, type OpenRun } from './digest-runs.repository';
import type { DigestPreview, DigestRun, DigestsView } from './digest.schema';
import { isDue, lastWindowEnd, WEEK_MS, weekdayOf, WEEKDAYS } from './digest-window';
import { MailsRepository } from './mails.repository';
import { type DueSubscriber, SubscribersRepository } from './subscribers.repository';
import { SubscriptionLinks } from './subscription-links';
import { DIGEST_KINDS, type Follow, type MailLanguage } from './subscription.schema';

const SUBSCRIBERS_AT_ONCE = 50;

/** Makes the weekly digests. */
@Injectable()
export class DigestService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly runs: DigestRunsRepository,
    private readonly subscribers: SubscribersRepository,
    private readonly mails: MailsRepository,
    private readonly content: DigestContentQueries,
    private readonly links: SubscriptionLinks,
    private readonly queue: JobQueue,
  ) {}

  /** Opens the runs of the windows that have ended; ends those whose mails are all sent; forgets who is to be forgotten. */
  async keepUp(now = new Date()): Promise<void> {
    for (const weekday of WEEKDAYS) await this.runs.open(weekday, lastWindowEnd(weekday, now));
    await this.runs.finish();
    await this.subscribers.forgetOld();
    await this.mails.forgetClients();
  }

  /** Whether there are runs whose mails are to be written by now. */
  async isAnyDue(now = new Date()): Promise<boolean> {
    return (await this.findDue(now)).length > 0;
  }

  /** Writes the mails of all runs that are due, and has them sent. May run at any time, twice, or at once elsewhere. */
  async makeDue(signal: AbortSignal, now = new Date()): Promise<void> {
    await this.keepUp(now);
    for (const run of await this.findDue(now)) await this.make(run, signal);
  }

  /** What editors see. */
  async find(): Promise<DigestsView> {
    const [runs, subscribers, bounces] = await Promise.all([
      this.runs.list(),
      this.runs.countSubscribers(),
      this.runs.findBounces(),
    ]);
    return { runs, subscribers, bounces, sending: this.config.mail.smtpUrl !== undefined };
  }

  /** The last run; null before the first. */
  async findLast(): Promise<DigestRun | null> {
    return (await this.runs.list(1))[0] ?? null;
  }

  /** @throws ConflictError when the run is done, or in that state already */
  async pause(id: number, paused: boolean): Promise<void> {
    if (!(await this.runs.pause(id, paused))) throw notPossible(paused);
    if (!paused) await this.queue.enqueue('make-digests', {});
  }

  /** The digest of one who follows this, of the seven days up to now, as it would be written. */
  async preview(follows: Follow[], language: MailLanguage, now = new Date()): Promise<DigestPreview> {
    const windowStart = new Date(now.getTime() - WEEK_MS);
    const found = await this.content.find({ windowStart, windowEnd: now, follows, kinds: DIGEST_KINDS });
    const content = { ...found, moved: [] };
    const reader = { language, follows: await this.subscribers.viewWish(follows), links: null };
    const digest = composeDigest(content, reader, this.config.http.publicUrl);
    return {
      items: countItems(content),
      windowStart: windowStart.toISOString(),
      windowEnd: now.toISOString(),
      subject: digest?.subject ?? '',
      html: digest?.html ?? '',
      text: digest?.text ?? '',
    };
  }

  /**
   * Sends such a preview to an address.
   * @throws ConflictError where there is nothing to tell
   */
  async sendTest(address: string, follows: Follow[], language: MailLanguage): Promise<void> {
    const { items, subject, html, text } = await this.preview(follows, language);
    if (items === 0) throw nothingToTell();
    const mailId = await this.mails.addTest(address, { subject: `${MAIL_WORDS[language].test}${subject}`, html, text });
    await this.queue.enqueue('send-mail', { mailId });
  }

  private async findDue(now: Date): Promise<OpenRun[]> {
    return (await this.runs.findUnmade()).filter(({ windowEnd }) => isDue(windowEnd, now));
  }

  private async make(run: OpenRun, signal: AbortSignal): Promise<void> {
    await this.runs.begin(run.id);
    const weekday = weekdayOf(run.windowEnd);
    for (;;) {
      const due = await this.subscribers.findDue(weekday, run.windowEnd, SUBSCRIBERS_AT_ONCE);
      if (due.length === 0) return this.runs.endMaking(run.id);
      const mailIds: number[] = [];
      for (const id of due) {
        signal.throwIfAborted();
        const made = await this.makeOne(run, id, weekday);
        if (made === 'paused') return;
        if (made !== null) mailIds.push(made);
      }
      await this.queue.enqueueAll(
        'send-mail',
        mailIds.map((mailId) => ({ mailId })),
      );
    }
  }

  /**
   * Writes the mail of one subscriber, with what it makes of him, in one transaction.
   * @returns the mail that is to be sent; null where there is none
   */
  private async makeOne(run: OpenRun, id: number, weekday: number): Promise<number | null | 'paused'> {
    return this.database.transaction(async (transaction) => {
      if (!(await this.runs.holdMaking(transaction, run.id))) return 'paused';
      const subscriber = await this.subscribers.lockDue(transaction, id, weekday, run.windowEnd);
      if (!subscriber) return null;
      const moved = await this.subscribers.followMoved(transaction, id);
      const follows = await this.subscribers.viewFollows(transaction, id);
      const found = await this.content.find(questionOf(subscriber, follows.map(toFollow), run.windowEnd), transaction);
      const links = await this.links.ofDigest(id, subscriber.language);
      const reader = { language: subscriber.language, follows, links };
      const digest = composeDigest({ ...found, moved }, reader, this.config.http.publicUrl);
      const mailId = await this.mails.addDigest(transaction, run.id, id, digest);
      await this.subscribers.markCovered(transaction, id, run.windowEnd);
      return digest ? mailId : null;
    });
  }
}

const questionOf = ({ coveredUntil, kinds }: DueSubscriber, follows: Follow[], windowEnd: Date) => ({
  windowStart: coveredUntil,
  windowEnd,
  follows,
  kinds,
});

const toFollow = ({
  region,
  below,
  indicator,
}: {
  region: { code: string };
  below: boolean;
  indicator: { code: string } | null;
}) => ({
  region: region.code,
  below,
  indicator: indicator?.code ?? null,
});

function notPossible(paused: boolean): ConflictError {
  return new ConflictError(paused ? 'digest.not_running' : 'digest.not_paused', {
    zh: paused ? '这一期已经发完或已经暂停。' : '这一期没有暂停。',
    en: paused ? 'This run is done, or paused already.' : 'This run is not paused.',
  });
}

function nothingToTell(): ConflictError {
  return new ConflictError('digest.nothing', {
    zh: '最近七天没有可报的变化，不会有周报；请换一个地区再试。',
    en: 'There is nothing to tell of the last seven days, so there would be no digest; try another region.',
  });
}
