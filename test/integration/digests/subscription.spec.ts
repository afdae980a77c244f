import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../src/database/database';
import { DigestService } from '../../../src/digests/digest.service';
import { MailDeliveryService } from '../../../src/digests/mail-delivery.service';
import { wish as wishSchema } from '../../../src/digests/subscription.schema';
import { SubscriptionService } from '../../../src/digests/subscription.service';
import { SubscriptionLinks } from '../../../src/digests/subscription-links';
import { signLink } from '../../../src/digests/signed-link';
import { addSubscribers, CITY } from '../../support/digest-rows';
import { startTestApp, type TestApp } from '../../support/test-app';

const WISH = {
  language: 'zh',
  weekday: 3,
  kinds: ['report', 'verdict'],
  follows: [{ region: CITY, below: true, indicator: null }],
};
const ADDRESS = 'Reader@Example.org';
const YEAR_MS = 365 * 86_400_000;

describe('subscribing', () => {
  let test: TestApp;
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duixian-mails-'));
    process.env.MAIL_FOLDER = folder;
    test = await startTestApp();
    database = test.app.get(Database);
  });
  beforeEach(() => database.query('TRUNCATE subscribers, mails CASCADE'));
  afterAll(async () => {
    await test.app.close();
    await rm(folder, { recursive: true });
  });

  async function ask(path: string, body: unknown, method = 'POST') {
    const response = await fetch(`${test.url}/api/v1/subscription${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }
  const rows = async (statement: string) => (await database.query(statement)).rows;

  /** Sends what waits, and gives the last mail that was kept. */
  async function lastMail() {
    const delivery = test.app.get(MailDeliveryService, { strict: false });
    const due = await delivery.findDue();
    for (const id of due) await delivery.deliver(id);
    const [last] = (await rows('SELECT message_id FROM mails ORDER BY id DESC LIMIT 1')) as { message_id: string }[];
    const file = readdirSync(folder).find((name) => name === `${last!.message_id}.json`)!;
    return JSON.parse(readFileSync(join(folder, file), 'utf8')) as { to: string; subject: string; text: string };
  }
  const tokenIn = (text: string, action: string) =>
    new RegExp(`/subscription/${action}\\?lang=zh#(\\S+)`).exec(text)![1]!;
  const subscribe = async () => {
    await ask('', { address: ADDRESS, ...WISH });
    const { body } = await ask('/confirm', { token: tokenIn((await lastMail()).text, 'confirm') });
    return body.token as string;
  };

  it('takes effect when it is confirmed, and not before', async () => {
    expect(await ask('', { address: ADDRESS, ...WISH })).toEqual({ status: 200, body: { asked: true } });
    expect(await rows('SELECT state FROM subscribers')).toEqual([{ state: 'pending' }]);
    expect(await rows('SELECT FROM subscriptions')).toHaveLength(0);
    const mail = await lastMail();
    expect(mail).toMatchObject({ to: 'Reader@example.org', subject: '请确认订阅兑现周报' });
    const token = tokenIn(mail.text, 'confirm');
    expect((await ask('/view', { token })).body).toMatchObject({ state: 'pending', address: 'Re…@example.org' });
    expect(await rows('SELECT state FROM subscribers')).toEqual([{ state: 'pending' }]);

    expect((await ask('/confirm', { token })).body).toMatchObject({
      subscription: { state: 'active', weekday: 3, follows: [{ region: { code: CITY, name: '昭通市' }, below: true }] },
    });
    await ask('/confirm', { token });
    expect(await rows('SELECT state FROM subscribers')).toEqual([{ state: 'active' }]);
    expect(await rows('SELECT region_code, below FROM subscriptions')).toEqual([{ region_code: CITY, below: true }]);
  });

  it('adds to what is followed, and keeps the settings', async () => {
    await subscribe();
    const more = { ...WISH, weekday: 5, follows: [{ region: '530621', below: false, indicator: 'gdp' }] };
    await ask('', { address: 'reader@example.org', ...more });
    const { body } = await ask('/confirm', { token: tokenIn((await lastMail()).text, 'confirm') });
    expect(body).toMatchObject({
      subscription: { weekday: 3, follows: [{ region: { code: CITY } }, { indicator: { code: 'gdp' } }] },
    });
    expect(await rows('SELECT FROM subscribers')).toHaveLength(1);
  });

  it.each([
    ['an address', { ...WISH, address: 'nobody' }, 400],
    ['a region', { ...WISH, address: ADDRESS, follows: [{ region: '999999', below: false, indicator: null }] }, 422],
    ['an indicator', { ...WISH, address: ADDRESS, follows: [{ region: CITY, below: false, indicator: 'none' }] }, 422],
    ['a weekday', { ...WISH, address: ADDRESS, weekday: 8 }, 400],
    ['nothing followed', { ...WISH, address: ADDRESS, follows: [] }, 400],
  ])('refuses what is wrong: %s', async (_, body, status) => {
    expect((await ask('', body)).status).toBe(status);
    expect(await rows('SELECT FROM mails')).toHaveLength(0);
  });

  it('writes to one address three times a day, and tells nobody whether it is subscribed', async () => {
    const answers = [];
    for (let time = 0; time < 5; time++) answers.push(await ask('', { address: ADDRESS, ...WISH }));
    answers.push(await ask('/link', { address: 'unknown@example.org', language: 'zh' }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ status: 200, body: { asked: true } })]),
    );
    expect(await rows('SELECT FROM mails')).toHaveLength(3);
  });

  it('is refused to a client that asks too often', async () => {
    const statuses = [];
    for (let at = 0; at < 22; at++) statuses.push((await ask('', { address: `${at}@example.org`, ...WISH })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.slice(20)).toEqual([429, 429]);
  });

  it.each([
    ['one network', (at: number) => `2001:db8:1:2::${at}`, false],
    ['many networks', (at: number) => `2001:db8:1:${at}::2`, true],
  ])('counts clients of %s that ask too often', async (_, clientOf, isTaken) => {
    const subscriptions = test.app.get(SubscriptionService, { strict: false });
    const wish = wishSchema.parse(WISH);
    for (let at = 1; at <= 20; at++) await subscriptions.subscribe(`${at}@example.org`, wish, clientOf(at));
    const last = subscriptions.subscribe('last@example.org', wish, clientOf(21));
    await (isTaken
      ? expect(last).resolves.toBeUndefined()
      : expect(last).rejects.toMatchObject({ code: 'subscription.too_many' }));
  });

  it('is managed by its link', async () => {
    const token = await subscribe();
    const change = {
      language: 'en',
      weekday: 7,
      kinds: ['silence'],
      follows: [{ region: '530621', below: false, indicator: null }],
    };
    expect((await ask('', { token, ...change }, 'PUT')).body).toMatchObject({
      language: 'en',
      weekday: 7,
      kinds: ['silence'],
      follows: [{ region: { code: '530621' } }],
    });
    await ask('/link', { address: ADDRESS, language: 'zh' });
    const { subject, text } = await lastMail();
    expect(subject).toBe('管理兑现周报订阅的链接');
    expect((await ask('/view', { token: tokenIn(text, 'manage') })).body).toMatchObject({ weekday: 7 });
  });

  describe('and leaving', () => {
    const leaveToken = () => {
      const links = test.app.get(SubscriptionLinks, { strict: false });
      return rows('SELECT id FROM subscribers').then(([row]) =>
        links.sign('leave', { subscriber: (row as { id: number }).id }),
      );
    };

    it.each([
      ['form', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
      [
        'multipart form',
        'multipart/form-data; boundary=x',
        '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
      ],
    ])('takes one click of a mail program, without a session: a %s', async (_, type, body) => {
      await subscribe();
      const address = `${test.url}/api/v1/subscription/leave?token=${await leaveToken()}`;
      const looked = await fetch(address, { redirect: 'manual' });
      expect([looked.status, looked.headers.get('location')]).toEqual([
        302,
        expect.stringContaining('/subscription/leave?lang=zh#') as string,
      ]);
      expect(await rows('SELECT state FROM subscribers')).toEqual([{ state: 'active' }]);

      for (let time = 0; time < 2; time++)
        expect((await fetch(address, { method: 'POST', headers: { 'content-type': type }, body })).status).toBe(200);
      expect(await rows('SELECT state, address FROM subscribers')).toEqual([{ state: 'left', address: null }]);
      expect(await rows('SELECT FROM subscriptions')).toHaveLength(0);
    });

    it('has nothing sent that was written before', async () => {
      await subscribe();
      await ask('/link', { address: ADDRESS, language: 'zh' });
      await ask(`/leave?token=${await leaveToken()}`, {});
      expect(await rows(`SELECT state, html FROM mails WHERE kind = 'link'`)).toEqual([
        { state: 'withdrawn', html: '' },
      ]);
    });

    it('ends what its links opened, and lets one come back', async () => {
      const token = await subscribe();
      const leave = await leaveToken();
      await ask(`/leave?token=${leave}`, {});
      expect(await ask('/view', { token })).toMatchObject({ status: 403, body: { code: 'link.expired' } });
      await subscribe();
      expect(await rows('SELECT state FROM subscribers ORDER BY id')).toEqual([{ state: 'left' }, { state: 'active' }]);
      // The link of an old mail is meant for all of the address.
      await ask(`/leave?token=${leave}`, {});
      expect(await rows('SELECT state FROM subscribers ORDER BY id')).toEqual([{ state: 'left' }, { state: 'left' }]);
    });
  });

  it('refuses links that are forged, for something else or too old', async () => {
    const [id] = await addSubscribers(database, [{ address: ADDRESS, since: new Date() }]);
    const links = test.app.get(SubscriptionLinks, { strict: false });
    const manage = await links.sign('manage', { subscriber: id! });
    const leave = await links.sign('leave', { subscriber: id! });
    const [body, signature] = manage.split('.') as [string, string];
    const other = Buffer.from(body, 'base64url')
      .toString()
      .replace(`${id}`, `${id! + 1}`);
    const [secret] = (await rows(`SELECT value FROM secrets WHERE name = 'signing'`)) as { value: string }[];
    const old = signLink(secret!.value, 'manage', { subscriber: id! }, new Date(Date.now() - YEAR_MS));
    const codes = [];
    for (const token of [
      manage,
      `${body}.${signature.slice(1)}x`,
      `${Buffer.from(other).toString('base64url')}.${signature}`,
      signLink('another key', 'manage', { subscriber: id! }),
      'nothing',
      leave,
      old,
    ])
      codes.push((await ask('/view', { token })).body.code ?? 'taken');
    expect(codes).toEqual(['taken', ...Array<string>(5).fill('link.invalid'), 'link.expired']);
    expect((await ask(`/leave?token=${body}.x`, {})).status).toBe(403);
    expect(await rows('SELECT state FROM subscribers')).toEqual([{ state: 'active' }]);
  });

  it('forgets who never confirmed, and who left a year ago', async () => {
    await addSubscribers(
      database,
      ['a', 'b', 'c'].map((name) => ({ address: `${name}@example.org`, since: new Date() })),
    );
    await ask('', { address: 'd@example.org', ...WISH });
    await database.query(
      `UPDATE subscribers SET state = 'left', address = NULL, ended_at = now() - interval '364 days' WHERE address = 'a@example.org'`,
    );
    await database.query(
      `UPDATE subscribers SET state = 'left', address = NULL, ended_at = now() - interval '366 days' WHERE address = 'b@example.org'`,
    );
    await database.query(`UPDATE subscribers SET created_at = now() - interval '5 days' WHERE state = 'pending'`);
    await test.app.get(DigestService, { strict: false }).keepUp();
    expect(await rows('SELECT state, address FROM subscribers ORDER BY id')).toEqual([
      { state: 'left', address: null },
      { state: 'active', address: 'c@example.org' },
    ]);
  });

  it('shows kept mails to this machine only', async () => {
    await subscribe();
    const list = async (headers: Record<string, string>) => {
      const response = await fetch(`${test.url}/api/v1/mails`, { headers });
      return [response.status, ((await response.json()) as { items?: unknown[] }).items !== undefined];
    };
    expect(await list({})).toEqual([200, true]);
    expect(await list({ 'x-forwarded-for': '203.0.113.7' })).toEqual([404, false]);
  });
});
