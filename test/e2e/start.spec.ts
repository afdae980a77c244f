import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../scripts/services/free-port.mjs';
import { projectPath } from '../../src/config/paths';

/** `npm start` in a checkout of its own, with PostgreSQL and Redis of its own. */
describe('npm start', () => {
  jest.setTimeout(180_000);

  let checkout: string;
  let port: number;

  beforeAll(async () => {
    checkout = mkdtempSync(join(tmpdir(), 'duixian-checkout-'));
    // PostgreSQL may have to run as another user than who runs the tests.
    chmodSync(checkout, 0o711);
    for (const name of readdirSync(projectPath()).filter((name) => !['.git', '.data', 'scripts'].includes(name)))
      symlinkSync(projectPath(name), join(checkout, name));
    // Node follows links: what is to run in this checkout must be copied.
    cpSync(projectPath('scripts'), join(checkout, 'scripts'), { recursive: true });
    mkdirSync(join(checkout, '.data'));
    for (const name of ['stamps', 'debian'].filter((name) => existsSync(projectPath('.data', name))))
      cpSync(projectPath('.data', name), join(checkout, '.data', name), { recursive: true, verbatimSymlinks: true });
    port = await findFreePort();
  });
  afterAll(() => rmSync(checkout, { recursive: true, force: true }));

  const start = (environment: Record<string, string> = {}) =>
    spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: checkout,
      env: { PATH: process.env.PATH, HOME: checkout, PORT: String(port), ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  /** What a start says until it is ready or has ended. */
  async function hear(child: ChildProcess): Promise<string> {
    let said = '';
    const ready = new Promise<void>((resolve) => {
      for (const stream of [child.stdout!, child.stderr!])
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          said += chunk;
          if (said.includes('is ready')) resolve();
        });
    });
    await Promise.race([ready, once(child, 'close')]);
    return said;
  }

  async function stop(child: ChildProcess): Promise<void> {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
    expect(existsSync(join(checkout, '.data/running.json'))).toBe(false);
  }

  const status = async (): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/api/v1/status`)).json();

  it('shows the samples at first, keeps what is there, and ends with all that it started', async () => {
    const first = start();
    expect(await hear(first)).toContain('First start');
    const shown = await status();
    expect(shown).toMatchObject({ documents: { waiting: 0, refused: 0 } });
    expect(shown).not.toMatchObject({ verdicts: 0 });
    expect(await hear(start())).toMatch(/^[^\n]*duixian runs already: [^\n]+\n$/);
    await stop(first);

    const second = start();
    expect(await hear(second)).not.toContain('First start');
    expect(await status()).toEqual(shown);
    await stop(second);
  });

  it.each([
    ['a port that is none', { PORT: 'eighty' }, /is no port/],
    ['a database that does not answer', { DATABASE_URL: 'postgresql://x:secret@127.0.0.1:1/x' }, /start PostgreSQL/],
    ['an address of another kind of database', { DATABASE_URL: 'mysql://x/y' }, /^DATABASE_URL /],
    ['a Redis that does not answer', { REDIS_URL: 'redis://:secret@127.0.0.1:1' }, /correct REDIS_URL/],
  ])('says in one line what helps with %s', async (_, environment, cure) => {
    const child = start(environment);
    const said = await hear(child);
    expect(said).toMatch(cure);
    expect(said).toMatch(/^[^\n]+\n$/);
    expect(said).not.toContain('secret');
    expect(child.exitCode).toBe(1);
  });

  it('says in one line that the port is in use', async () => {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    expect(await hear(start())).toMatch(new RegExp(`^[^\\n]*Port ${port} is in use: [^\\n]+\\n$`));
    server.close();
  });
});
