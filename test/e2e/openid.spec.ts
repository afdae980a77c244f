import { InvitationsService } from '../../src/auth/invitations.service';
import { PeopleService } from '../../src/auth/people.service';
import { Database } from '../../src/database/database';
import { startOpenId, Visitor } from '../support/openid';
import { signIn } from '../support/sign-in';

const PASSWORD = 'seven blue ladders';

type Started = Awaited<ReturnType<typeof startOpenId>>;

describe.each(['none', 'editor'])('with an OpenID provider and newcomers as %s', (newcomers) => {
  let started: Started;
  let database: Database;

  beforeAll(async () => {
    started = await startOpenId({ OIDC_NEWCOMERS: newcomers });
    database = started.test.app.get(Database);
  });
  afterAll(async () => {
    started.provider.kill();
    await started.test.app.close();
  });
  beforeEach(() => database.query('TRUNCATE people, openid_flows CASCADE'));

  const api = (path: string) => `${started.test.url}/api/v1${path}`;
  const service = <T>(type: new (...args: never[]) => T) => started.test.app.get(type, { strict: false });
  const isBack = (address: string) => address.startsWith(started.test.url);
  const places = { home: () => `${started.test.url}/`, account: () => `${started.test.url}/account` };
  const problem = (code: string) => `${started.test.url}/sign-in?problem=${code}`;

  /** @returns where the provider sends back to */
  async function pass(visitor: Visitor, name: string | null, next = '/'): Promise<string> {
    const start = await visitor.ask(api(`/session/oidc?next=${encodeURIComponent(next)}`));
    expect(start.status).toBe(302);
    return visitor.passProvider(start.headers.get('location')!, name, isBack);
  }
  const comeBack = async (visitor: Visitor, callback: string) => (await visitor.ask(callback)).headers.get('location');
  const enter = async (visitor: Visitor, name: string | null, next?: string) =>
    comeBack(visitor, await pass(visitor, name, next));
  const whoIs = async (visitor: Visitor) =>
    ((await (await visitor.ask(api('/session'))).json()) as { person: { name: string; role: string } | null }).person;

  async function invite(name: string) {
    const { id } = await service(PeopleService).add('command', name, 'editor');
    return { id, token: (await service(InvitationsService).invite('command', id)).token };
  }

  /** Takes an invitation as someone at the provider. */
  async function take(visitor: Visitor, token: string, name: string) {
    const response = await visitor.ask(api('/invitations/oidc'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    const { address } = (await response.json()) as { address: string };
    return comeBack(visitor, await visitor.passProvider(address, name, isBack));
  }

  /** Someone who is known at the provider. */
  async function known(name: string): Promise<number> {
    const { id, token } = await invite(name);
    expect(await take(new Visitor(), token, name)).toBe(places.account());
    return id;
  }

  it('it is told that there is one', async () => {
    expect(await (await fetch(api('/session'))).json()).toEqual({ person: null, hasOpenId: true });
  });

  it('the browser is sent there with code, PKCE, state and nonce, and a cookie that comes back with it', async () => {
    const start = await fetch(api('/session/oidc'), { redirect: 'manual' });
    const sent = new URL(start.headers.get('location')!).searchParams;
    expect(Object.fromEntries(sent)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: api('/session/oidc/callback'),
      state: expect.stringMatching(/^[\w-]{40,}$/) as string,
      nonce: expect.stringMatching(/^[\w-]{40,}$/) as string,
    });
    expect(start.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^duixian-openid=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
  });

  it('who took an invitation signs in again, and goes on to where they wanted', async () => {
    await known('Li Na');
    const visitor = new Visitor();
    expect(await enter(visitor, 'Li Na', '/desk?kind=claim')).toBe(`${started.test.url}/desk?kind=claim`);
    expect(await whoIs(visitor)).toMatchObject({ name: 'Li Na', role: 'editor' });
  });

  it.each(['//other.example.org/x', 'https://other.example.org', '/\\other.example.org', 'javascript:alert(1)'])(
    'nobody is led to another site: %s',
    async (next) => {
      await known('Li Na');
      expect(await enter(new Visitor(), 'Li Na', next)).toBe(places.home());
    },
  );

  it('an invitation is taken once, and the names may differ', async () => {
    const { token } = await invite('Zhang San');
    const visitor = new Visitor();
    expect(await take(visitor, token, 'zs')).toBe(places.account());
    expect(await whoIs(visitor)).toMatchObject({ name: 'Zhang San' });
    const again = await new Visitor().ask(api('/invitations/oidc'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });
    expect([again.status, again.headers.getSetCookie()]).toEqual([404, []]);
  });

  it('an invitation is not used up by someone who is somebody else here', async () => {
    await known('Li Na');
    const { token } = await invite('Zhang San');
    const visitor = new Visitor();
    expect(await take(visitor, token, 'Li Na')).toBe(problem('openid.taken'));
    expect(await whoIs(visitor)).toBeNull();
    expect(await take(new Visitor(), token, 'zs')).not.toContain('problem');
  });

  describe('an account', () => {
    async function link(headers: Record<string, string>, name: string) {
      const visitor = new Visitor(headers.cookie);
      const response = await visitor.ask(api('/account/oidc'), { method: 'POST', headers });
      const { address } = (await response.json()) as { address: string };
      return { visitor, callback: await visitor.passProvider(address, name, isBack) };
    }
    const linked = async () =>
      (await database.query<{ name: string }>('SELECT name FROM people WHERE subject IS NOT NULL')).rows;

    it('is linked by who is signed in, who stays so', async () => {
      const headers = await signIn(started.test, 'reader');
      const { visitor, callback } = await link(headers, 'lina');
      const { name } = (await whoIs(visitor))!;
      expect(await comeBack(visitor, callback)).toBe(places.account());
      expect(await linked()).toEqual([{ name }]);
      const other = new Visitor();
      expect(await enter(other, 'lina')).toBe(places.home());
      expect(await whoIs(other)).toMatchObject({ name, role: 'reader' });
    });

    it('is not linked with what is somebody else’s', async () => {
      await known('Li Na');
      const { visitor, callback } = await link(await signIn(started.test, 'reader'), 'Li Na');
      expect(await comeBack(visitor, callback)).toBe(problem('openid.taken'));
      expect(await linked()).toEqual([{ name: 'Li Na' }]);
    });

    it('is not linked once the session is over', async () => {
      const headers = await signIn(started.test, 'reader');
      const { visitor, callback } = await link(headers, 'lina');
      await visitor.ask(api('/session'), { method: 'DELETE', headers });
      expect(await comeBack(visitor, callback)).toBe(problem('openid.stale'));
      expect(await linked()).toEqual([]);
    });
  });

  describe('refused is', () => {
    const nobody = async (visitor: Visitor, at: string | null, code: string) => {
      expect(at).toBe(problem(code));
      expect(await whoIs(visitor)).toBeNull();
    };

    it('a wrong state', async () => {
      await known('Li Na');
      const visitor = new Visitor();
      const callback = new URL(await pass(visitor, 'Li Na'));
      callback.searchParams.set('state', 'another'.padEnd(43, 'x'));
      await nobody(visitor, await comeBack(visitor, callback.href), 'openid.stale');
    });

    it.each([
      ['a token with a nonce that was not given to this browser', `nonce = 'another'`, 'openid.refused'],
      ['a code that was asked for with another verifier', `verifier = repeat('v', 43)`, 'openid.refused'],
      ['who comes back too late', `expires_at = now() - interval '1 second'`, 'openid.stale'],
    ])('%s', async (_, change, code) => {
      await known('Li Na');
      const visitor = new Visitor();
      const callback = await pass(visitor, 'Li Na');
      await database.query(`UPDATE openid_flows SET ${change}`);
      await nobody(visitor, await comeBack(visitor, callback), code);
    });

    it('a way back that was gone already, also with the cookie of then', async () => {
      await known('Li Na');
      const visitor = new Visitor();
      const start = await visitor.ask(api('/session/oidc'));
      const [cookie] = start.headers.getSetCookie()[0]!.split(';');
      const callback = await visitor.passProvider(start.headers.get('location')!, 'Li Na', isBack);
      expect(await comeBack(visitor, callback)).toBe(places.home());
      const replayed = new Visitor(cookie);
      await nobody(replayed, await comeBack(replayed, callback), 'openid.stale');
    });

    it('another browser than the one that was sent', async () => {
      await known('Li Na');
      const callback = await pass(new Visitor(), 'Li Na');
      const other = new Visitor();
      await pass(other, 'Wu Di');
      await nobody(other, await comeBack(other, callback), 'openid.stale');
      const third = new Visitor();
      await nobody(third, await comeBack(third, callback), 'openid.stale');
    });

    it('who cancels there', async () => {
      const visitor = new Visitor();
      await nobody(visitor, await enter(visitor, null), 'openid.cancelled');
    });

    it('who is disabled here, and let in when enabled again', async () => {
      const id = await known('Li Na');
      await service(PeopleService).change('command', id, { disabled: true });
      const visitor = new Visitor();
      await nobody(visitor, await enter(visitor, 'Li Na'), 'openid.disabled');
      await service(PeopleService).change('command', id, { disabled: false });
      expect(await enter(visitor, 'Li Na')).toBe(places.home());
    });

    it('who only has the name of somebody here', async () => {
      const { token } = await invite('Li Na');
      await service(InvitationsService).accept(token, PASSWORD);
      const visitor = new Visitor();
      const code = newcomers === 'none' ? 'openid.unknown' : 'openid.name_taken';
      await nobody(visitor, await enter(visitor, 'Li Na'), code);
    });
  });

  it(newcomers === 'none' ? 'who is not known here is refused' : 'who is not known here is welcome', async () => {
    const visitor = new Visitor();
    const at = await enter(visitor, 'Wu Di');
    const { rows } = await database.query('SELECT name, role FROM people');
    if (newcomers === 'none') {
      expect([at, await whoIs(visitor), rows]).toEqual([problem('openid.unknown'), null, []]);
    } else {
      expect([at, rows]).toEqual([places.home(), [{ name: 'Wu Di', role: 'editor' }]]);
      const { rows: log } = await database.query('SELECT way, action FROM people_log');
      expect(log).toEqual([{ way: 'openid', action: 'add' }]);
      expect(await whoIs(visitor)).toMatchObject({ name: 'Wu Di', role: 'editor' });
      expect(await enter(new Visitor(), 'Wu Di')).toBe(places.home());
      expect((await database.query('SELECT FROM people')).rowCount).toBe(1);
    }
  });
});

describe('with an OpenID provider that does not answer', () => {
  let started: Started;
  beforeAll(async () => {
    started = await startOpenId();
    started.provider.kill();
  });
  afterAll(() => started.test.app.close());

  it('people are told, and get no cookie', async () => {
    const response = await fetch(`${started.test.url}/api/v1/session/oidc`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(`${started.test.url}/sign-in?problem=openid.unavailable`);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});
