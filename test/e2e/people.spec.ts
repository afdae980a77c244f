import { TRIES_FOR_A_NAME } from '../../src/auth/attempt-limiter';
import { PeopleService } from '../../src/auth/people.service';
import { InvitationsService } from '../../src/auth/invitations.service';
import type { Role } from '../../src/auth/role';
import { Database } from '../../src/database/database';
import { signIn } from '../support/sign-in';
import { startTestApp, type TestApp } from '../support/test-app';

const PASSWORD = 'seven blue ladders';
const ANOTHER = 'nine yellow bicycles';

interface Answer {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

describe('people', () => {
  let test: TestApp;
  let database: Database;

  beforeAll(async () => {
    test = await startTestApp();
    database = test.app.get(Database);
  });
  afterAll(() => test.app.close());
  beforeEach(() => database.query('TRUNCATE people, sign_in_attempts CASCADE'));

  async function ask(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${test.url}/api/v1${path}`, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      body: body ? JSON.stringify(body) : undefined,
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
  }

  /** What a browser would send after an answer that signed it in. */
  function cookiesOf({ headers }: Answer): Record<string, string> {
    const pairs = headers.getSetCookie().map((cookie) => cookie.split(';')[0]!);
    const csrf = pairs.find((pair) => pair.includes('csrf'))!.split('=')[1]!;
    return { cookie: pairs.join('; '), 'x-csrf-token': csrf };
  }

  async function add(name: string, role: Role, password = PASSWORD): Promise<number> {
    const { id } = await test.app.get(PeopleService, { strict: false }).add('command', name, role);
    const invitations = test.app.get(InvitationsService, { strict: false });
    await invitations.accept((await invitations.invite('command', id)).token, password);
    return id;
  }

  const enter = (name: string, password = PASSWORD) => ask('POST', '/session', { name, password });
  const whoIs = async (headers: Record<string, string>) =>
    (await ask('GET', '/session', undefined, headers)).body.person;

  describe('sign in', () => {
    it('with name and password, however the name is written', async () => {
      const id = await add('Li Na', 'editor');
      const answer = await enter(' ｌｉ  NA ');
      expect([answer.status, answer.body]).toEqual([200, { person: { id, name: 'Li Na', role: 'editor' } }]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await whoIs(cookiesOf(answer))).toEqual({ id, name: 'Li Na', role: 'editor' });
    });

    it('get cookies that scripts and other sites can not use', async () => {
      await add('Li Na', 'editor');
      const [token, csrf] = (await enter('Li Na')).headers.getSetCookie();
      expect(token).toMatch(/^duixian-session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
      expect(csrf).toMatch(/^duixian-csrf=[\w-]{43}; Max-Age=\d+; Path=\/; SameSite=Strict$/);
    });

    it('are told the same whether the name or the password is wrong, or they are disabled', async () => {
      await add('Li Na', 'editor');
      const disabled = await add('Wu Di', 'editor');
      await test.app.get(PeopleService, { strict: false }).change('command', disabled, { disabled: true });
      await test.app.get(PeopleService, { strict: false }).add('command', 'Invited Only', 'editor');
      const answers = [
        await enter('Li Na', ANOTHER),
        await enter('Nobody', PASSWORD),
        await enter('Wu Di', PASSWORD),
        await enter('Invited Only', ''.padEnd(15)),
      ];
      for (const { status, body, headers } of answers) {
        expect([status, body]).toEqual([401, answers[0]!.body]);
        expect(headers.getSetCookie()).toEqual([]);
      }
      expect(answers[0]!.body).toMatchObject({ code: 'sign_in.wrong' });
    });

    it('are locked out after many tries, also with the right password, and so is a name that nobody has', async () => {
      await add('Li Na', 'editor');
      for (const name of ['Li Na', 'Nobody']) {
        const tries = await Promise.all(Array.from({ length: TRIES_FOR_A_NAME + 5 }, () => enter(name, ANOTHER)));
        const statuses = tries.map(({ status }) => status);
        expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(TRIES_FOR_A_NAME);
        expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(5);
        expect(await enter(name)).toMatchObject({ status: 429, body: { code: 'sign_in.too_often' } });
      }
      await database.query("UPDATE sign_in_attempts SET at = at - interval '16 minutes'");
      expect((await enter('Li Na')).status).toBe(200);
    });

    it('are held up by tries from one address, for whatever names', async () => {
      await add('Li Na', 'editor');
      await database.query("INSERT INTO sign_in_attempts (key) SELECT 'address:127.0.0.1' FROM generate_series(1, 50)");
      expect((await enter('Li Na')).status).toBe(429);
    });

    it('are not held against them once they succeeded', async () => {
      await add('Li Na', 'editor');
      for (let round = 0; round < 3; round += 1) {
        for (let count = 1; count < TRIES_FOR_A_NAME; count += 1)
          await database.query("INSERT INTO sign_in_attempts (key) VALUES ('name:li na')");
        expect((await enter('Li Na')).status).toBe(200);
      }
    });
  });

  describe('a session', () => {
    it('ends here, and only here, when someone signs out', async () => {
      await add('Li Na', 'reader');
      const [here, there] = [cookiesOf(await enter('Li Na')), cookiesOf(await enter('Li Na'))];
      const out = await ask('DELETE', '/session', undefined, here);
      expect(out.headers.getSetCookie()).toEqual([
        expect.stringContaining('Max-Age=0'),
        expect.stringContaining('Max-Age=0'),
      ]);
      expect(await whoIs(here)).toBeNull();
      expect(await whoIs(there)).toMatchObject({ name: 'Li Na' });
    });

    it('can be ended from elsewhere, one or all, but never that of somebody else', async () => {
      await add('Li Na', 'reader');
      await add('Wu Di', 'reader');
      const [here, there, somebody] = [
        cookiesOf(await enter('Li Na')),
        cookiesOf(await enter('Li Na')),
        cookiesOf(await enter('Wu Di')),
      ];
      const { sessions } = (await ask('GET', '/account', undefined, here)).body as {
        sessions: { id: number; isCurrent: boolean }[];
      };
      expect(sessions.map(({ isCurrent }) => isCurrent)).toEqual([true, false]);
      expect((await ask('DELETE', `/account/sessions/${sessions[1]!.id}`, undefined, somebody)).status).toBe(404);
      expect(await whoIs(there)).not.toBeNull();
      expect((await ask('DELETE', `/account/sessions/${sessions[1]!.id}`, undefined, here)).status).toBe(200);
      expect([await whoIs(there), await whoIs(here)]).toEqual([null, expect.anything()]);
      await ask('DELETE', '/account/sessions', undefined, here);
      expect([await whoIs(here), await whoIs(somebody)]).toEqual([null, expect.anything()]);
    });

    it.each([
      ["seen_at = now() - interval '73 hours'", true],
      ["created_at = now() - interval '31 days'", true],
      ["seen_at = now() - interval '71 hours'", false],
    ])('where %s is over: %s', async (change, isOver) => {
      await add('Li Na', 'reader');
      const session = cookiesOf(await enter('Li Na'));
      await database.query(`UPDATE sessions SET ${change}`);
      expect((await whoIs(session)) === null).toBe(isOver);
    });

    it('changes its token as it goes on; the former counts for a moment only', async () => {
      await add('Li Na', 'editor');
      const former = cookiesOf(await enter('Li Na'));
      await database.query("UPDATE sessions SET rotated_at = now() - interval '61 minutes'");
      // At once, as pages ask: one of them is given the new token, none is turned away.
      const answers = await Promise.all(Array.from({ length: 5 }, () => ask('GET', '/account', undefined, former)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      const renewed = answers.filter(({ headers }) => headers.getSetCookie().length > 0);
      expect(renewed).toHaveLength(1);
      const next = cookiesOf(renewed[0]!);
      expect(next.cookie).not.toBe(former.cookie);
      expect(next['x-csrf-token']).toBe(former['x-csrf-token']);
      expect([await whoIs(next), await whoIs(former)]).toEqual([expect.anything(), expect.anything()]);
      await database.query("UPDATE sessions SET rotated_at = now() - interval '2 minutes'");
      expect([await whoIs(next), await whoIs(former)]).toEqual([expect.anything(), null]);
    });

    it('goes on by the former token where the new one never arrived, and is given another', async () => {
      await add('Li Na', 'editor');
      const former = cookiesOf(await enter('Li Na'));
      await database.query("UPDATE sessions SET rotated_at = now() - interval '61 minutes'");
      // The browser left before the answer came.
      const lost = cookiesOf(await ask('GET', '/account', undefined, former));
      await database.query(
        "UPDATE sessions SET rotated_at = now() - interval '5 minutes', seen_at = now() - interval '6 minutes'",
      );
      const answers = await Promise.all(Array.from({ length: 5 }, () => ask('GET', '/account', undefined, former)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      const renewed = answers.filter(({ headers }) => headers.getSetCookie().length > 0);
      expect(renewed).toHaveLength(1);
      expect(await whoIs(cookiesOf(renewed[0]!))).not.toBeNull();
      expect(await whoIs(lost)).toBeNull();
      await database.query("UPDATE sessions SET rotated_at = now() - interval '2 minutes'");
      expect(await whoIs(former)).toBeNull();
    });

    it('does not go on when someone signs in over it', async () => {
      await add('Li Na', 'reader');
      const former = cookiesOf(await enter('Li Na'));
      const answer = await ask('POST', '/session', { name: 'Li Na', password: PASSWORD }, former);
      expect(cookiesOf(answer).cookie).not.toBe(former.cookie);
      expect(await whoIs(former)).toBeNull();
    });

    it('is in the rows only as what can not be used', async () => {
      await add('Li Na', 'reader');
      const { cookie } = cookiesOf(await enter('Li Na'));
      const token = /duixian-session=([^;]+)/.exec(cookie!)![1]!;
      const { rows } = await database.query<{ row: string }>(
        'SELECT s::text || p::text AS row FROM sessions s JOIN people p ON true',
      );
      expect(rows[0]!.row).not.toContain(token);
      expect(rows[0]!.row).not.toContain(PASSWORD);
      expect(rows[0]!.row).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    });
  });

  describe('a password', () => {
    it('is changed by who knows the present one; other browsers are signed out', async () => {
      await add('Li Na', 'editor');
      const [here, there] = [cookiesOf(await enter('Li Na')), cookiesOf(await enter('Li Na'))];
      const change = (current: string, next: string) => ask('POST', '/account/password', { current, next }, here);
      expect(await change(ANOTHER, ANOTHER)).toMatchObject({ status: 403, body: { code: 'password.wrong' } });
      expect(await change(PASSWORD, 'short')).toMatchObject({ status: 422, body: { code: 'password.short' } });
      expect(await whoIs(there)).not.toBeNull();
      expect((await change(PASSWORD, ANOTHER)).status).toBe(200);
      expect([await whoIs(here), await whoIs(there)]).toEqual([expect.anything(), null]);
      expect([(await enter('Li Na', PASSWORD)).status, (await enter('Li Na', ANOTHER)).status]).toEqual([401, 200]);
    });
  });

  describe('an administrator', () => {
    let administrator: Record<string, string>;
    beforeEach(async () => {
      await add('Head', 'administrator');
      administrator = cookiesOf(await enter('Head'));
    });

    async function invite(name: string, role: Role = 'editor') {
      const { status, body } = await ask('POST', '/people', { name, role }, administrator);
      return { status, body, ...(body as { person: { id: number }; link: { token: string } }) };
    }

    it('invites by a link, by which a password is set once', async () => {
      const { person, link } = await invite('Zhang San');
      expect(person).toMatchObject({ name: 'Zhang San', role: 'editor', state: 'invited' });
      expect(await ask('POST', '/invitations/look', { token: link.token })).toMatchObject({
        status: 200,
        body: { person: { name: 'Zhang San', role: 'editor' } },
      });
      const accept = (password: string) => ask('POST', '/invitations/accept', { token: link.token, password });
      expect(await accept('short')).toMatchObject({ status: 422, body: { code: 'password.short' } });
      const taken = await Promise.all([accept(PASSWORD), accept(ANOTHER)]);
      expect(taken.map(({ status }) => status).sort()).toEqual([200, 404]);
      const accepted = taken.find(({ status }) => status === 200)!;
      expect(await whoIs(cookiesOf(accepted))).toMatchObject({ name: 'Zhang San' });
      expect((await ask('POST', '/invitations/look', { token: link.token })).status).toBe(404);
    });

    it('can not invite a name twice', async () => {
      await invite('Zhang San');
      expect(await invite('ZHANG  san')).toMatchObject({ status: 409, body: { code: 'person.name_taken' } });
      expect(await invite('<script>')).toMatchObject({ status: 422, body: { code: 'person.name' } });
    });

    it('makes another link, and the former works no more; it ends the sessions that there were', async () => {
      const { person, link } = await invite('Zhang San');
      const session = cookiesOf(await ask('POST', '/invitations/accept', { token: link.token, password: PASSWORD }));
      const renew = async () =>
        (await ask('POST', `/people/${person.id}/invitation`, undefined, administrator)).body.token;
      const [first, second] = [await renew(), await renew()];
      expect(await whoIs(session)).not.toBeNull();
      expect((await ask('POST', '/invitations/accept', { token: first, password: ANOTHER })).status).toBe(404);
      expect((await ask('POST', '/invitations/accept', { token: second, password: ANOTHER })).status).toBe(200);
      expect(await whoIs(session)).toBeNull();
      expect([(await enter('Zhang San', PASSWORD)).status, (await enter('Zhang San', ANOTHER)).status]).toEqual([
        401, 200,
      ]);
    });

    it('has links end after seven days', async () => {
      const { link } = await invite('Zhang San');
      await database.query("UPDATE invitations SET expires_at = expires_at - interval '7 days 1 second'");
      expect((await ask('POST', '/invitations/accept', { token: link.token, password: PASSWORD })).status).toBe(404);
    });

    it('changes a role, which holds at once', async () => {
      const id = await add('Li Na', 'reader');
      const session = cookiesOf(await enter('Li Na'));
      await ask('PATCH', `/people/${id}`, { role: 'editor' }, administrator);
      expect(await whoIs(session)).toMatchObject({ role: 'editor' });
    });

    it('disables someone, who is signed out and stays out until enabled again', async () => {
      const id = await add('Li Na', 'editor');
      const link = await test.app.get(InvitationsService, { strict: false }).invite('command', id);
      const session = cookiesOf(await enter('Li Na'));
      await ask('PATCH', `/people/${id}`, { disabled: true }, administrator);
      expect(await whoIs(session)).toBeNull();
      expect((await enter('Li Na')).status).toBe(401);
      expect((await ask('POST', '/invitations/accept', { token: link.token, password: ANOTHER })).status).toBe(404);
      const enabled = await ask('PATCH', `/people/${id}`, { disabled: false }, administrator);
      expect(enabled.body).toMatchObject({ state: 'active' });
      expect((await enter('Li Na')).status).toBe(200);
    });

    it('is always left: neither disabled nor made less while there is no other', async () => {
      const { rows } = await database.query<{ id: number }>("SELECT id FROM people WHERE name = 'Head'");
      const head = rows[0]!.id;
      for (const change of [{ role: 'editor' }, { disabled: true }])
        expect(await ask('PATCH', `/people/${head}`, change, administrator)).toMatchObject({
          status: 409,
          body: { code: 'person.last_administrator' },
        });
      const other = await add('Other', 'administrator');
      const people = test.app.get(PeopleService, { strict: false });
      const both = await Promise.allSettled(
        [head, other].map((id) => people.change('command', id, { role: 'editor' })),
      );
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('signs someone out everywhere', async () => {
      const id = await add('Li Na', 'editor');
      const session = cookiesOf(await enter('Li Na'));
      await ask('DELETE', `/people/${id}/sessions`, undefined, administrator);
      expect(await whoIs(session)).toBeNull();
    });

    describe('leaves a log of it', () => {
      interface Entry {
        by: { name: string } | null;
        way: string | null;
        person: { name: string };
        action: string;
        before: object | null;
        after: object | null;
      }
      /** Since `Head` came, the first thing first. */
      const log = async () => {
        const { body } = await ask('GET', '/people/log?limit=100', undefined, administrator);
        const entries = (body.items as Entry[]).filter(({ person }) => person.name !== 'Head').reverse();
        return entries.map(({ by, way, person, action, before, after }) => [
          by?.name ?? way,
          action,
          person.name,
          before,
          after,
        ]);
      };
      const READER = { role: 'reader', disabled: false };
      const EDITOR = { role: 'editor', disabled: false };

      it('who did what to whom, when, what stood there before and what after', async () => {
        const before = Date.now();
        const { person } = await invite('Li Na', 'reader');
        await ask('PATCH', `/people/${person.id}`, { role: 'editor' }, administrator);
        await ask('PATCH', `/people/${person.id}`, { disabled: true }, administrator);
        await ask('PATCH', `/people/${person.id}`, { role: 'reader', disabled: false }, administrator);
        await ask('POST', `/people/${person.id}/invitation`, undefined, administrator);
        await ask('DELETE', `/people/${person.id}/sessions`, undefined, administrator);
        expect(await log()).toEqual([
          ['Head', 'add', 'Li Na', null, READER],
          ['Head', 'link', 'Li Na', null, null],
          ['Head', 'change', 'Li Na', READER, EDITOR],
          ['Head', 'change', 'Li Na', EDITOR, { ...EDITOR, disabled: true }],
          ['Head', 'change', 'Li Na', { ...EDITOR, disabled: true }, READER],
          ['Head', 'link', 'Li Na', null, null],
          ['Head', 'sign_out', 'Li Na', null, null],
        ]);
        const { body } = await ask('GET', '/people/log?limit=1', undefined, administrator);
        const { items } = body as { items: { at: string }[] };
        expect(Date.parse(items[0]!.at)).toBeGreaterThanOrEqual(before);
      });

      it('not of what was refused, or changed nothing', async () => {
        const { person } = await invite('Li Na', 'reader');
        const [head] = (await database.query<{ id: number }>("SELECT id FROM people WHERE name = 'Head'")).rows;
        const length = (await database.query('SELECT FROM people_log')).rowCount;
        await invite('li na');
        for (const change of [{ role: 'reader' }, { disabled: false }, {}])
          expect((await ask('PATCH', `/people/${person.id}`, change, administrator)).status).toBe(200);
        expect((await ask('PATCH', `/people/${head!.id}`, { role: 'reader' }, administrator)).status).toBe(409);
        for (const [method, path] of [
          ['PATCH', '/people/999999'],
          ['POST', '/people/999999/invitation'],
          ['DELETE', '/people/999999/sessions'],
        ] as const)
          expect((await ask(method, path, method === 'PATCH' ? {} : undefined, administrator)).status).toBe(404);
        expect((await database.query('SELECT FROM people_log')).rowCount).toBe(length);
      });

      it('also where it was done by the command line', async () => {
        await add('Li Na', 'reader');
        expect(await log()).toEqual([
          ['command', 'add', 'Li Na', null, READER],
          ['command', 'link', 'Li Na', null, null],
        ]);
      });

      it('page by page, and nobody changes what stands in it', async () => {
        await invite('Li Na', 'reader');
        const first = await ask('GET', '/people/log?limit=3', undefined, administrator);
        const next = `/people/log?limit=3&cursor=${first.body.nextCursor as string}`;
        const second = await ask('GET', next, undefined, administrator);
        const actions = [first, second].map(({ body }) => (body.items as Entry[]).map(({ action }) => action));
        expect(actions).toEqual([['link', 'add', 'link'], ['add']]);
        expect(second.body.nextCursor).toBeNull();
        for (const change of ["UPDATE people_log SET action = 'link'", 'DELETE FROM people_log'])
          await expect(database.query(change)).rejects.toThrow('people_log');
      });
    });

    it('sees everyone, and who was never there', async () => {
      await invite('Zhang San');
      const { body } = await ask('GET', '/people', undefined, administrator);
      expect(body.items).toMatchObject([
        { name: 'Head', state: 'active', seenAt: expect.any(String) as string, linkExpiresAt: null },
        { name: 'Zhang San', state: 'invited', seenAt: null, linkExpiresAt: expect.any(String) as string },
      ]);
      expect(JSON.stringify(body)).not.toMatch(/argon|hash|token/i);
    });
  });

  it('take no form that another site has a browser send', async () => {
    const own = await signIn(test, 'administrator');
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
      const response = await fetch(`${test.url}/api/v1/people`, {
        method: 'POST',
        headers: { ...own, 'content-type': type, 'sec-fetch-site': 'cross-site', origin: 'https://other.example.org' },
        body: '{"name":"Intruder","role":"administrator"}',
      });
      expect([403, 415]).toContain(response.status);
    }
    expect((await database.query("SELECT FROM people WHERE name = 'Intruder'")).rowCount).toBe(0);
  });
});
