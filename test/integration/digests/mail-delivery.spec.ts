import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { simpleParser } from 'mailparser';
import { emptyRedis } from '../../../scripts/services/empty-redis.mjs';
import { startMailServer } from '../../../scripts/services/mail-server.mjs';
import { Database } from '../../../src/database/database';
import { DigestService } from '../../../src/digests/digest.service';
import { MailDeliveryService } from '../../../src/digests/mail-delivery.service';
import { JobQueue } from '../../../src/queue/job-queue';
import { addChanges, addSubscribers } from '../../support/digest-rows';
import { startTestApp } from '../../support/test-app';
import { killWorker, killWorkers, startWorkerProcess } from '../../support/worker-processes';

const WEEK = 7 * 86_400_000;
// The window of the weekday that begins now in China ends at its midnight; made seven hours later.
const NOW = new Date('2026-03-09T00:00:00Z');
const MONDAY = new Date('2026-03-08T16:00:00Z');
const NEVER = new AbortController().signal;

describe('sending', () => {
  let server: Awaited<ReturnType<typeof startMailServer>>;
  let app: INestApplicationContext;
  let database: Database;
  let delivery: MailDeliveryService;

  const rows = async (statement: string) => (await database.query(statement)).rows;
  const write = async (addresses: readonly string[]) => {
    await addSubscribers(
      database,
      addresses.map((address) => ({ address, since: new Date(MONDAY.getTime() - WEEK) })),
    );
    await addChanges(database, [
      { at: new Date(MONDAY.getTime() - WEEK / 2), from: 'pending', to: 'missed', target: '固定资产投资' },
    ]);
    await app.get(DigestService, { strict: false }).makeDue(NEVER, NOW);
  };
  const sendDue = async () => {
    for (const id of await delivery.findDue()) await delivery.deliver(id);
  };

  beforeAll(async () => {
    server = await startMailServer();
    Object.assign(process.env, {
      SMTP_URL: server.url,
      MAIL_FROM: '兑现 <digest@example.org>',
      PUBLIC_URL: 'https://duixian.example.org',
      MAIL_PER_MINUTE: '60000',
      MAIL_RETRY_SECONDS: '1',
    });
    ({ app } = await startTestApp());
    database = app.get(Database);
    delivery = app.get(MailDeliveryService, { strict: false });
  });
  beforeEach(async () => {
    await database.query('TRUNCATE subscribers, digest_runs, mails, verdict_changes CASCADE');
    server.accepted.clear();
    Object.assign(server, { failing: 0, refuse: undefined, messages: [], onAccepted: undefined });
  });
  afterAll(async () => {
    await app.close();
    await server.stop();
  });

  it('gives a mail that says all in both parts, and that one click leaves', async () => {
    await write(['a@example.org']);
    await sendDue();
    const mail = await simpleParser(server.messages[0]!.message);
    expect(mail.subject).toBe('昭通市2021年固定资产投资未达到 · 兑现周报');
    for (const part of [mail.text!, mail.html || ''])
      expect(
        ['固定资产投资', '未达到', '▼', '昭通市', '/subscription/leave'].filter((word) => !part.includes(word)),
      ).toEqual([]);
    expect(mail.html).not.toMatch(/<(img|script|link)\b/);
    const headers = server.messages[0]!.message.toString().replace(/\r\n\s+/g, ' ');
    expect(headers).toMatch(
      /^List-Unsubscribe: <https:\/\/duixian\.example\.org\/api\/v1\/subscription\/leave\?token=\S+>\r$/m,
    );
    expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(await rows('SELECT state, html FROM mails')).toEqual([{ state: 'sent', html: '' }]);
  });

  it.each<[string, { code: number; message: string }, string, string, { kind: string }[]]>([
    ['tries again where it is asked to', { code: 451, message: '4.7.1 greylisted' }, 'waiting', 'active', []],
    [
      'ends with a mailbox that is not there',
      { code: 550, message: '5.1.1 no such user' },
      'failed',
      'bounced',
      [{ kind: 'hard' }],
    ],
    ['counts what policy refuses', { code: 550, message: '5.7.1 not wanted' }, 'failed', 'active', [{ kind: 'soft' }]],
  ])('%s', async (_, refusal, mail, subscriber, bounces) => {
    await write(['a@example.org']);
    server.refuse = () => refusal;
    await sendDue();
    expect(await rows('SELECT state FROM mails')).toEqual([{ state: mail }]);
    expect(await rows('SELECT state FROM subscribers')).toEqual([{ state: subscriber }]);
    expect(await rows('SELECT kind FROM bounces')).toEqual(bounces);
    expect(await rows(`SELECT last_error FROM mails WHERE last_error LIKE '%a@%'`)).toEqual([]);
    expect(server.accepted.size).toBe(0);
  });

  it('gives up after three days, and an address after three such mails', async () => {
    await write(['a@example.org']);
    server.refuse = () => ({ code: 452, message: '4.2.2 mailbox full' });
    await database.query(`UPDATE subscribers SET soft_bounces = 2`);
    await database.query(`UPDATE mails SET created_at = now() - interval '71 hours'`);
    await sendDue();
    expect(await rows('SELECT state FROM mails')).toEqual([{ state: 'waiting' }]);
    await database.query(
      `UPDATE mails SET created_at = now() - interval '73 hours', next_attempt_at = now() - interval '1 second'`,
    );
    await sendDue();
    expect(await rows('SELECT state FROM mails')).toEqual([{ state: 'failed' }]);
    expect(await rows('SELECT state, address FROM subscribers')).toEqual([{ state: 'bounced', address: null }]);
  });

  it('sends nothing to who leaves while the run is under way', async () => {
    await write(['a@example.org', 'b@example.org']);
    await database.query(
      `UPDATE subscribers SET state = 'left', address = NULL, ended_at = now() WHERE address = 'a@example.org'`,
    );
    await sendDue();
    expect([...server.accepted.keys()]).toEqual(['b@example.org']);
    expect(await rows('SELECT state FROM mails ORDER BY id')).toEqual([{ state: 'withdrawn' }, { state: 'sent' }]);
  });

  it('is done once by two at a time', async () => {
    await write(['a@example.org']);
    const [id] = await delivery.findDue();
    await Promise.all([delivery.deliver(id!), delivery.deliver(id!), delivery.deliver(id!)]);
    expect(server.accepted.get('a@example.org')).toHaveLength(1);
  });

  describe('by workers that are killed, with the queue lost and the server failing', () => {
    afterEach(killWorkers);

    it('gives each exactly one mail by its Message-ID, repeated where acceptance was not heard', async () => {
      const addresses = Array.from({ length: 120 }, (_, at) => `reader${at}@example.org`);
      await write(addresses);
      server.failing = 0.1;
      const queue = app.get(JobQueue);
      for (const accepted of [20, 60]) {
        const worker = startWorkerProcess();
        // Killed in the moment between the server's acceptance and the worker's hearing of it.
        const killed = new Promise<void>((resolve) => {
          server.onAccepted = (count: number) => {
            if (count < accepted) return;
            server.onAccepted = undefined;
            void killWorker(worker).then(resolve);
          };
        });
        await queue.enqueue('recover-lost-work', {});
        await killed;
      }
      await emptyRedis(process.env.REDIS_URL!);
      startWorkerProcess();
      while ((await rows(`SELECT FROM mails WHERE state = 'sent'`)).length < addresses.length) {
        await queue.enqueue('recover-lost-work', {});
        await sleep(250);
      }
      const ids = [...server.accepted.values()];
      expect(ids).toHaveLength(addresses.length);
      expect(ids.filter((each) => new Set(each).size > 1)).toEqual([]);
      expect(new Set(ids.flat()).size).toBe(addresses.length);
      expect(ids.flat().length - addresses.length).toBeGreaterThan(0);
    }, 90_000);
  });
});
