import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../src/database/database';
import { DigestService } from '../../../src/digests/digest.service';
import { addChanges, addSubscribers, digestsByAddress, type GivenChange } from '../../support/digest-rows';
import { startTestApp } from '../../support/test-app';

// In China, Monday 9 March 2026 began on Sunday at four in the afternoon, UTC.
const MONDAY = new Date('2026-03-08T16:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const after = (milliseconds: number) => new Date(MONDAY.getTime() + milliseconds);
const before = (milliseconds: number) => after(-milliseconds);

const MORNING = after(7 * HOUR);
const NEVER = new AbortController().signal;

describe('runs of digests', () => {
  let app: INestApplicationContext;
  let database: Database;
  let digests: DigestService;

  const make = (now: Date) => digests.makeDue(NEVER, now);
  const runs = async () =>
    (await database.query(`SELECT window_start, window_end, state FROM digest_runs ORDER BY window_end`)).rows;
  const one = (change: Partial<GivenChange> = {}): GivenChange => ({
    at: before(DAY),
    from: 'pending',
    to: 'met',
    ...change,
  });

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
    digests = app.get(DigestService, { strict: false });
  });
  beforeEach(() => database.query('TRUNCATE subscribers, digest_runs, mails, verdict_changes CASCADE'));
  afterAll(() => app.close());

  it('take a week from Monday to Monday in China, its beginning and not its end', async () => {
    await addSubscribers(database, [{ address: 'a@example.org', since: before(WEEK) }]);
    await addChanges(database, [
      one({ target: 'before', at: before(WEEK + 1) }),
      one({ target: 'first', at: before(WEEK) }),
      one({ target: 'last', at: before(1) }),
      one({ target: 'after', at: MONDAY }),
    ]);
    await make(MORNING);
    const { rows } = await database.query<{ text: string }>('SELECT text FROM mails');
    const told = ['before', 'first', 'last', 'after'].filter((name) => rows[0]!.text.includes(`  ${name}\n`));
    expect(told).toEqual(['first', 'last']);
    expect(await runs()).toEqual([{ window_start: before(WEEK), window_end: MONDAY, state: 'sending' }]);
  });

  it.each([
    ['on Sunday evening', before(1), []],
    ['on Monday before seven', after(7 * HOUR - 1), ['waiting']],
    ['on Monday at seven', MORNING, ['sending']],
    ['on Tuesday, where the server was off', after(DAY + 9 * HOUR), ['sending']],
  ])('are opened when their week is over and made in the morning: %s', async (_, now, states) => {
    await addSubscribers(database, [{ address: 'a@example.org', since: before(DAY) }]);
    await addChanges(database, [one({ at: before(HOUR) })]);
    await make(now);
    expect((await runs()).map(({ state }: { state?: string }) => state)).toEqual(states);
  });

  it('are opened for those weekdays only that someone chose', async () => {
    await addSubscribers(database, [{ address: 'a@example.org', weekday: 4, since: before(WEEK) }]);
    await make(MORNING);
    expect(await runs()).toMatchObject([{ window_end: before(4 * DAY) }]);
  });

  it('give one mail to each, also when made twice, and by two at once', async () => {
    const addresses = Array.from({ length: 60 }, (_, at) => `${at}@example.org`);
    await addSubscribers(
      database,
      addresses.map((address) => ({ address, since: before(WEEK) })),
    );
    await addChanges(database, [one()]);
    await Promise.all([make(MORNING), make(MORNING)]);
    await make(MORNING);
    await make(after(9 * HOUR));
    const made = await digestsByAddress(database);
    expect(Object.keys(made)).toHaveLength(addresses.length);
    expect(new Set(Object.values(made).map((items) => items.join()))).toEqual(new Set(['1']));
    expect(await runs()).toHaveLength(1);
  });

  it.each<[string, GivenChange[], number | null]>([
    ['one verdict', [one()], 1],
    [
      'a verdict that changed and changed back',
      [one({ from: 'met', to: 'missed' }), one({ from: 'missed', to: 'met' })],
      null,
    ],
    ['a target that came and went', [one({ from: null, to: 'pending' }), one({ from: 'pending', to: null })], null],
    ['two changes of one target', [one({ from: 'met', to: 'missed' }), one({ from: 'missed', to: 'incomparable' })], 1],
    ['changes of two targets', [one({ target: 'one' }), one({ target: 'other' })], 2],
    ['nothing', [], null],
    ['what happened elsewhere', [one({ region: '530621' })], null],
    ['targets that new rules read', [one({ from: null, to: 'met', cause: 'new_rules' })], null],
    ['a verdict that new rules changed', [one({ from: 'met', to: 'missed', cause: 'new_rules' })], 1],
    ['a correction', [one({ from: 'met', to: 'missed', cause: 'correction' })], 1],
  ])('tell the net effect: %s', async (_, changes, items) => {
    await addSubscribers(database, [{ address: 'a@example.org', since: before(WEEK) }]);
    await addChanges(database, changes);
    await make(MORNING);
    expect(await digestsByAddress(database)).toEqual({ 'a@example.org': [items] });
  });

  it('leave a correction after the end of the week to the next one', async () => {
    await addSubscribers(database, [{ address: 'a@example.org', since: before(WEEK) }]);
    await addChanges(database, [one(), one({ at: after(HOUR), from: 'met', to: 'missed', cause: 'correction' })]);
    await make(MORNING);
    await make(new Date(MORNING.getTime() + WEEK));
    const { rows } = await database.query<{ subject: string }>('SELECT subject FROM mails ORDER BY id');
    expect(rows.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('达到') as string,
      expect.stringContaining('改判为未达到') as string,
    ]);
  });

  it('catch missed weeks up as one digest', async () => {
    await addSubscribers(database, [{ address: 'a@example.org', since: before(4 * WEEK) }]);
    await addChanges(
      database,
      [3, 2, 1].map((weeks) => one({ target: `${weeks}`, at: before(weeks * WEEK - DAY) })),
    );
    await make(MORNING);
    await make(after(2 * DAY));
    expect(await digestsByAddress(database)).toEqual({ 'a@example.org': [3] });
    expect(await runs()).toMatchObject([{ window_start: before(4 * WEEK), window_end: MONDAY }]);
  });

  it('tell one who joins within the week what happened since', async () => {
    await addSubscribers(database, [{ address: 'a@example.org', since: before(3 * DAY) }]);
    await addChanges(database, [
      one({ target: 'earlier', at: before(4 * DAY) }),
      one({ target: 'later', at: before(DAY) }),
    ]);
    await make(MORNING);
    expect(await digestsByAddress(database)).toEqual({ 'a@example.org': [1] });
  });

  it('neither repeat nor leave out anything when the weekday is changed', async () => {
    await addSubscribers(database, [{ address: 'a@example.org', since: before(WEEK) }]);
    await addChanges(database, [one({ target: 'first' }), one({ target: 'second', at: after(DAY) })]);
    await make(MORNING);
    await database.query('UPDATE subscribers SET weekday = 4');
    await make(after(3 * DAY + 7 * HOUR));
    await make(after(WEEK + 7 * HOUR));
    expect(await digestsByAddress(database)).toEqual({ 'a@example.org': [1, 1] });
  });

  it('are neither made nor sent while paused, and go on after', async () => {
    await addSubscribers(database, [{ address: 'a@example.org', since: before(WEEK) }]);
    await addChanges(database, [one()]);
    await digests.keepUp(MONDAY);
    const [run] = (await digests.find()).runs;
    await digests.pause(run!.id, true);
    await make(MORNING);
    expect(await digestsByAddress(database)).toEqual({});
    await expect(digests.pause(run!.id, true)).rejects.toMatchObject({ code: 'digest.not_running' });
    await digests.pause(run!.id, false);
    await make(MORNING);
    expect(await digestsByAddress(database)).toEqual({ 'a@example.org': [1] });
  });

  it('follow a region that another took the place of, and tell so once', async () => {
    const [id] = await addSubscribers(database, [
      { address: 'a@example.org', since: before(WEEK), follows: [{ region: '130625', below: false, indicator: null }] },
    ]);
    await make(MORNING);
    await make(new Date(MORNING.getTime() + WEEK));
    expect(await digestsByAddress(database)).toEqual({ 'a@example.org': [1, null] });
    const { rows } = await database.query(
      'SELECT region_code, region_name FROM subscriptions WHERE subscriber_id = $1',
      [id],
    );
    expect(rows).toEqual([{ region_code: '130609', region_name: '徐水区' }]);
  });

  it.each([
    ['a region alone', { region: '530000', below: false, indicator: null }, null],
    ['all below it', { region: '530000', below: true, indicator: null }, 2],
    ['an indicator', { region: '530600', below: true, indicator: 'grp' }, 1],
    ['an indicator that the catalogue has no more', { region: '000000', below: true, indicator: 'gone' }, null],
  ])('tell what is followed: %s', async (_, follow, items) => {
    await addSubscribers(database, [{ address: 'a@example.org', since: before(WEEK), follows: [follow] }]);
    await addChanges(database, [one({ target: 'a', indicator: 'grp' }), one({ target: 'b', region: '530621' })]);
    await make(MORNING);
    expect(await digestsByAddress(database)).toEqual({ 'a@example.org': [items] });
  });
});
