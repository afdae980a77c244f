import { ConfigError, readConfig } from '../../../src/config/config';

const SERVICES = { DATABASE_URL: 'postgresql://u:p@db:5432/duixian', REDIS_URL: 'redis://cache:6379' };

describe('readConfig', () => {
  it('needs the services only', () => {
    const config = readConfig(SERVICES);
    expect(config.database.url).toBe(SERVICES.DATABASE_URL);
    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 3000 });
  });

  it.each([
    ['PORT', '8080', (config: ReturnType<typeof readConfig>) => config.http.port, 8080],
    ['WORKER_CONCURRENCY', '2', (config: ReturnType<typeof readConfig>) => config.worker.concurrency, 2],
    ['LOG_LEVEL', 'debug', (config: ReturnType<typeof readConfig>) => config.log.level, 'debug'],
    ['PORT', '', (config: ReturnType<typeof readConfig>) => config.http.port, 3000],
  ])('reads %s=%j', (name, value, read, expected) => {
    expect(read(readConfig({ ...SERVICES, [name]: value }))).toBe(expected);
  });

  it.each([
    ['DATABASE_URL', 'mysql://db/duixian'],
    ['DATABASE_URL', 'duixian'],
    ['REDIS_URL', 'http://cache'],
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['WORKER_CONCURRENCY', '0'],
    ['QUEUE_PREFIX', 'a:b'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%j, naming it in one line', (name, value) => {
    const read = () => readConfig({ ...SERVICES, [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^${name} [^\\n]+$`));
  });

  const OPENID = {
    OIDC_ISSUER: 'https://login.example.org/realm',
    OIDC_CLIENT_ID: 'duixian',
    OIDC_CLIENT_SECRET: 'of both',
    PUBLIC_URL: 'https://duixian.example.org',
  };

  it.each([
    [{}, null],
    [{ OIDC_NEWCOMERS: 'none' }, null],
    [{ OIDC_NEWCOMERS: 'reader' }, 'reader'],
    [{ OIDC_ISSUER: 'http://127.0.0.1:9000' }, null],
    [{ OIDC_ISSUER: 'http://[::1]:9000' }, null],
  ])('reads an OpenID provider with %j', (settings, newcomers) => {
    const { openId } = readConfig({ ...SERVICES, ...OPENID, ...settings });
    expect(openId).toMatchObject({ clientId: 'duixian', clientSecret: 'of both', newcomers });
    expect(readConfig({ ...SERVICES, ...settings, OIDC_ISSUER: '' }).openId).toBeNull();
  });

  it.each([
    ['OIDC_ISSUER', 'http://login.example.org'],
    ['OIDC_ISSUER', 'http://127.0.0.1.example.org'],
    ['OIDC_ISSUER', 'login.example.org'],
    ['OIDC_NEWCOMERS', 'everyone'],
    ['OIDC_CLIENT_ID', ''],
    ['OIDC_CLIENT_SECRET', ''],
    ['PUBLIC_URL', ''],
  ])('refuses an OpenID provider with %s=%j, naming it in one line', (name, value) => {
    const read = () => readConfig({ ...SERVICES, ...OPENID, [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^${name} [^\\n]+$`));
  });

  it('names everything that is missing at once', () => {
    expect(() => readConfig({})).toThrow(/^DATABASE_URL [^\n]+; REDIS_URL [^\n]+$/);
  });
});
