import { lookup, type LookupAddress } from 'node:dns';
import { promisify } from 'node:util';
import ipaddr from 'ipaddr.js';
import { InvalidInputError } from '../../common/errors';
import { type Clock, systemClock } from './clock';
import { type HostTurns, InProcessHostTurns } from './host-turns';

/** All times in milliseconds; the client's own timers run up to a second late. */
export interface FetchLimits {
  /** For finding the address, and again for opening the connection. */
  connectMs: number;
  /** From the request to the answer's head. */
  firstByteMs: number;
  /** Between two pieces of the body. */
  idleMs: number;
  /** For one request, from opening the connection to the last byte. */
  totalMs: number;
  /** For the body as sent, and again as decompressed. */
  maxBytes: number;
  maxRedirects: number;
}

export interface Politeness {
  /** From the end of one request to the start of the next at the same host. */
  pauseMs: number;
  /** A longer Crawl-delay than this is cut to it. */
  maxCrawlDelayMs: number;
  robotsTtlMs: number;
  /** For a robots.txt that could not be had. */
  robotsRetryMs: number;
}

export interface RetryPolicy {
  /** Requests in all, the first one with them. */
  attempts: number;
  /** The first wait; each further one is twice as long, and a random half of it is left away. */
  backoffMs: number;
  maxBackoffMs: number;
  /** A longer Retry-After is not waited for: the outcome is `busy`. */
  maxRetryAfterMs: number;
}

/** Gives all addresses of a host. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>;

export interface FetchOptions {
  /** A page or mail address where a site's operator reaches us; part of the User-Agent. */
  contact: string;
  /** Hosts (`host` or `host:port`) that may lie in any network and at any port. */
  allowedHosts?: string[];
  /** Networks in CIDR notation that are open although they are private or reserved. */
  allowedNetworks?: string[];
  /** Ports that may be asked at any host. */
  ports?: number[];
  limits?: Partial<FetchLimits>;
  politeness?: Partial<Politeness>;
  retries?: Partial<RetryPolicy>;
  /** Who keeps the turns of each host; several processes need one that they share. */
  turns?: HostTurns;
  clock?: Clock;
  resolve?: Resolve;
  /** From 0 to 1, for the jitter. */
  random?: () => number;
}

export interface FetchSettings {
  userAgent: string;
  allowedHosts: ReadonlySet<string>;
  allowedNetworks: readonly [ipaddr.IPv4 | ipaddr.IPv6, number][];
  ports: ReadonlySet<number>;
  limits: FetchLimits;
  politeness: Politeness;
  retries: RetryPolicy;
  turns: HostTurns;
  clock: Clock;
  resolve: Resolve;
  random: () => number;
}

/** How robots.txt names us. */
export const PRODUCT = 'duixian';

const MB = 1_048_576;
const LIMITS: FetchLimits = {
  connectMs: 10_000,
  firstByteMs: 30_000,
  idleMs: 20_000,
  totalMs: 120_000,
  maxBytes: 50 * MB,
  maxRedirects: 10,
};
const POLITENESS: Politeness = {
  pauseMs: 2_000,
  maxCrawlDelayMs: 30_000,
  robotsTtlMs: 24 * 3_600_000,
  robotsRetryMs: 600_000,
};
const RETRIES: RetryPolicy = { attempts: 3, backoffMs: 2_000, maxBackoffMs: 60_000, maxRetryAfterMs: 60_000 };
// Where web servers of governments are found; mail, database and remote control ports are not among them.
const PORTS = [80, 81, 443, 8000, 8001, 8080, 8081, 8082, 8088, 8089, 8090, 8443, 8888, 9000, 9090];

const lookupAll = promisify(lookup);

/** @throws InvalidInputError `fetch.contact` or `fetch.allowed_network` */
export function fetchSettings(options: FetchOptions): FetchSettings {
  const clock = options.clock ?? systemClock;
  return {
    userAgent: userAgent(options.contact),
    allowedHosts: new Set(options.allowedHosts?.map((host) => host.toLowerCase())),
    allowedNetworks: (options.allowedNetworks ?? []).map(network),
    ports: new Set(options.ports ?? PORTS),
    limits: { ...LIMITS, ...options.limits },
    politeness: { ...POLITENESS, ...options.politeness },
    retries: { ...RETRIES, ...options.retries },
    turns: options.turns ?? new InProcessHostTurns(clock),
    clock,
    resolve: options.resolve ?? ((hostname) => lookupAll(hostname, { all: true })),
    random: options.random ?? Math.random,
  };
}

function userAgent(contact: string): string {
  if (/^[\x21-\x7e]{4,200}$/.test(contact)) return `${PRODUCT}/1.0 (+${contact})`;
  throw new InvalidInputError('fetch.contact', {
    zh: `联系方式“${contact}”不能写入请求头。请填写网址或邮箱，只用英文字符，不含空格。`,
    en: `The contact “${contact}” can't stand in a request. Give a web or mail address in ASCII, without spaces.`,
  });
}

function network(cidr: string): [ipaddr.IPv4 | ipaddr.IPv6, number] {
  if (ipaddr.isValidCIDR(cidr)) return ipaddr.parseCIDR(cidr);
  throw new InvalidInputError('fetch.allowed_network', {
    zh: `允许访问的网络“${cidr}”格式有误，应写成 10.0.0.0/8 这样的形式。`,
    en: `The allowed network “${cidr}” is none; write it as 10.0.0.0/8.`,
  });
}
