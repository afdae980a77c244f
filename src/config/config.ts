import { isValid, isValidCIDR } from 'ipaddr.js';
import { z } from 'zod';
import { projectPath } from './paths';

const url = (example: string, ...protocols: string[]) =>
  z
    .string(
      `没有设置（npm start 会自行设置；否则请设置，如 ${example}）` +
        ` is not set (npm start sets it; else set it yourself, such as ${example})`,
    )
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
      error: `应为 ${example} 这样的地址 must be an address such as ${example}`,
    });

const whole = (min: number, max: number) => {
  const error = `应为 ${min} 至 ${max} 的整数 must be a whole number from ${min} to ${max}`;
  return z.coerce.number(error).refine((value) => Number.isInteger(value) && value >= min && value <= max, { error });
};

const listOf = () =>
  z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    );

const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, `应为其中之一 must be one of ${values.join(', ')}`);

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** What is read from the environment; every default suits one machine. */
const environment = z.object({
  DATABASE_URL: url('postgresql://user:password@127.0.0.1:5432/duixian', 'postgresql:', 'postgres:'),
  DATABASE_POOL: whole(1, 200).default(10),
  REDIS_URL: url('redis://127.0.0.1:6379', 'redis:', 'rediss:'),
  QUEUE_PREFIX: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, '只能用小写字母、数字和连字符 must be lower-case letters, digits and hyphens')
    .default('duixian'),
  HOST: z.string().default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  PUBLIC_URL: url('https://duixian.example.org', 'https:', 'http:')
    .transform((value) => new URL(value).origin)
    .optional(),
  TRUSTED_PROXIES: listOf().refine((proxies) => proxies.every((each) => isValid(each) || isValidCIDR(each)), {
    error: '应为地址或网段，如 127.0.0.1,10.0.0.0/8 must be addresses or networks, such as 127.0.0.1,10.0.0.0/8',
  }),
  RATE_LIMIT_PER_MINUTE: whole(0, 1_000_000).default(600),
  DOWNLOADS_AT_ONCE: whole(1, 100).default(3),
  WORKER_CONCURRENCY: whole(1, 64).default(4),
  MAX_DOCUMENT_MEGABYTES: whole(1, 512).default(32),
  MAX_UPLOAD_MEGABYTES: whole(1, 2_048).default(128),
  FETCH_CONTACT: z
    .string()
    .regex(
      /^[\x21-\x7e]{4,200}$/,
      '应为网址或邮箱，只用英文字符，不含空格 must be a web or mail address in ASCII, without spaces',
    )
    .optional(),
  FETCH_ALLOWED_HOSTS: listOf(),
  FETCH_ALLOWED_NETWORKS: listOf(),
  FETCH_CONCURRENCY: whole(1, 64).default(8),
  FETCH_PAUSE_MS: whole(0, 60_000).default(2_000),
  FETCH_IDLE_MS: whole(100, 600_000).default(20_000),
  FETCH_TOTAL_MS: whole(100, 3_600_000).default(120_000),
  FETCH_ATTEMPTS: whole(1, 10).default(3),
  OPERATOR_TOKEN: z
    .string()
    .regex(/^\S{16,200}$/, '应为 16 个以上字符，不含空格 must have 16 characters or more, without spaces')
    .optional(),
  OIDC_ISSUER: url('https://login.example.org', 'https:', 'http:')
    .refine((value) => URL.canParse(value) && (value.startsWith('https:') || LOOPBACK.has(new URL(value).hostname)), {
      error: 'http 只用于本机，其他请用 https http is for this machine only, else use https',
    })
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NEWCOMERS: oneOf(['none', 'reader', 'editor', 'administrator']).default('none'),
  SMTP_URL: url('smtp://user:password@mail.example.org:587', 'smtp:', 'smtps:').optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n<>]*<?[^\s<>@]+@[^\s<>@]+>?$/, '应为邮箱 must be a mail address, such as 兑现 <digest@example.org>')
    .optional(),
  MAIL_FOLDER: z.string().default(projectPath('.data', 'mails')),
  MAIL_PER_MINUTE: whole(1, 60_000).default(120),
  MAIL_RETRY_SECONDS: whole(1, 86_400).default(120),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().default('duixian'),
  DKIM_KEY_FILE: z.string().optional(),
  SIGNING_SECRET: z.string().min(32, '应有 32 个以上字符 must have 32 characters or more').optional(),
  LOG_LEVEL: oneOf(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  LOG_FORMAT: oneOf(['pretty', 'json']).default('json'),
});

/** What can be set; docs/operations.md tells of each. */
export const SETTING_NAMES: readonly string[] = Object.keys(environment.shape);

function requireWhatBelongsTogether(env: z.output<typeof environment>, context: z.RefinementCtx): void {
  const need = (name: keyof typeof env, because: string) => {
    if (env[name] !== undefined) return;
    const message = `没有设置，而设置了 ${because} is not set, while ${because} is`;
    context.addIssue({ code: 'custom', path: [name], message });
  };
  if (env.SMTP_URL) for (const name of ['MAIL_FROM', 'PUBLIC_URL'] as const) need(name, 'SMTP_URL');
  if (env.OIDC_ISSUER)
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'] as const) need(name, 'OIDC_ISSUER');
  if (env.DKIM_DOMAIN) need('DKIM_KEY_FILE', 'DKIM_DOMAIN');
  if (env.DKIM_KEY_FILE) need('DKIM_DOMAIN', 'DKIM_KEY_FILE');
}

const config = environment.superRefine(requireWhatBelongsTogether).transform((env) => ({
  database: { url: env.DATABASE_URL, pool: env.DATABASE_POOL },
  redis: { url: env.REDIS_URL, prefix: env.QUEUE_PREFIX },
  http: {
    host: env.HOST,
    port: env.PORT,
    /** Where people reach the site, without a slash at the end. */
    publicUrl: env.PUBLIC_URL ?? `http://${env.HOST === '0.0.0.0' ? '127.0.0.1' : env.HOST}:${env.PORT}`,
    /** The same, where it was set; else absolute addresses begin as the request at hand did. */
    givenUrl: env.PUBLIC_URL,
    /** Whether they reach it over https, so that cookies may be kept from plain http. */
    isSecure: env.PUBLIC_URL?.startsWith('https:') ?? false,
    /** Proxies whose word on where a request comes from counts. */
    trustedProxies: env.TRUSTED_PROXIES,
    requestsPerMinute: env.RATE_LIMIT_PER_MINUTE,
  },
  downloads: { atOnce: env.DOWNLOADS_AT_ONCE },
  fetch: {
    /** Where a site's operator reaches us; without it no site is asked. */
    contact: env.FETCH_CONTACT,
    allowedHosts: env.FETCH_ALLOWED_HOSTS,
    allowedNetworks: env.FETCH_ALLOWED_NETWORKS,
    /** Looks at once in a worker: most of them wait for a site or for their turn. */
    concurrency: env.FETCH_CONCURRENCY,
    pauseMs: env.FETCH_PAUSE_MS,
    idleMs: env.FETCH_IDLE_MS,
    totalMs: env.FETCH_TOTAL_MS,
    attempts: env.FETCH_ATTEMPTS,
  },
  operatorToken: env.OPERATOR_TOKEN,
  /** Where people sign in with an account of their organisation; without it with name and password alone. */
  openId: env.OIDC_ISSUER
    ? {
        issuer: env.OIDC_ISSUER,
        clientId: env.OIDC_CLIENT_ID!,
        clientSecret: env.OIDC_CLIENT_SECRET!,
        /** The role of who comes from there uninvited; null where they are refused. */
        newcomers: env.OIDC_NEWCOMERS === 'none' ? null : env.OIDC_NEWCOMERS,
      }
    : null,
  worker: { concurrency: env.WORKER_CONCURRENCY },
  mail: {
    /** Without it nothing is sent: mails are kept in the folder. */
    smtpUrl: env.SMTP_URL,
    from: env.MAIL_FROM ?? '兑现 <digest@localhost>',
    folder: env.MAIL_FOLDER,
    perMinute: env.MAIL_PER_MINUTE,
    /** The pause after the first failure; it doubles with each further one. */
    retrySeconds: env.MAIL_RETRY_SECONDS,
    dkim: { domain: env.DKIM_DOMAIN, selector: env.DKIM_SELECTOR, keyFile: env.DKIM_KEY_FILE },
  },
  /** Signs the links of mails; where it is not set, one is made at first and kept in the database. */
  signingSecret: env.SIGNING_SECRET,
  documents: {
    maxBytes: env.MAX_DOCUMENT_MEGABYTES * 1024 * 1024,
    /** Of one file that is sent over HTTP, which may be a ZIP file of many documents. */
    maxUploadBytes: env.MAX_UPLOAD_MEGABYTES * 1024 * 1024,
  },
  log: { level: env.LOG_LEVEL, format: env.LOG_FORMAT },
}));

export type Config = z.output<typeof config>;

/** The token under which Nest gives the configuration: `@Inject(CONFIG) config: Config`. */
export const CONFIG = Symbol('CONFIG');

/** Says in one line which settings are wrong and how to mend each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads and checks the configuration.
 * @param env the process environment; an empty value counts as not set
 * @throws ConfigError naming every setting that is missing or wrong, in one line
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = config.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '));
}
