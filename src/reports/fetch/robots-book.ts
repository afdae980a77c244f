import robotsParser from 'robots-parser';
import type { Clock } from './clock';
import { type Politeness, PRODUCT } from './fetch-settings';
import { InProcessHostTurns } from './host-turns';
import type { Answer } from './send-request';

/** What a site's robots.txt says to us. */
export interface SiteRules {
  /** Where it stands. */
  robots: string;
  /** `unreachable`: it could not be had, which means that nothing may be asked (RFC 9309, 2.3.1.4). */
  state: 'read' | 'absent' | 'unreachable';
  allows(url: URL): boolean;
  /** Between two requests, in milliseconds; 0 where it asks for nothing. */
  crawlDelayMs: number;
}

/** Asks for a robots.txt, following redirects. */
export type AskRobots = (url: URL, signal?: AbortSignal) => Promise<Answer>;

/** RFC 9309 asks to read at least this much. */
export const MAX_ROBOTS_BYTES = 500 * 1024;
const REMEMBERED_SITES = 2_000;

/** Keeps each site's rules for a while. */
export class RobotsBook {
  private readonly sites = new Map<string, { rules: SiteRules; expires: number }>();
  /** Who asks for the same rules at the same time waits for the first one's. */
  private readonly turns: InProcessHostTurns;

  constructor(
    private readonly ask: AskRobots,
    private readonly politeness: Politeness,
    private readonly clock: Clock,
  ) {
    this.turns = new InProcessHostTurns(clock);
  }

  /** @throws what asking throws: a site that can't be reached has no rules */
  async rulesFor({ origin }: URL, signal?: AbortSignal): Promise<SiteRules> {
    const read = () => this.remembered(origin) ?? this.read(origin, signal);
    return this.remembered(origin) ?? this.turns.take(origin, 0, async () => read(), signal);
  }

  private remembered(origin: string): SiteRules | undefined {
    const known = this.sites.get(origin);
    return known && known.expires > this.clock.now() ? known.rules : undefined;
  }

  private async read(origin: string, signal: AbortSignal | undefined): Promise<SiteRules> {
    const address = new URL('/robots.txt', origin);
    const rules = siteRules(address.href, await this.ask(address, signal), this.politeness.maxCrawlDelayMs);
    this.sites.delete(origin);
    const oldest = this.sites.keys().next();
    if (this.sites.size >= REMEMBERED_SITES && !oldest.done) this.sites.delete(oldest.value);
    const { robotsTtlMs, robotsRetryMs } = this.politeness;
    const lasts = rules.state === 'unreachable' ? robotsRetryMs : robotsTtlMs;
    this.sites.set(origin, { rules, expires: this.clock.now() + lasts });
    return rules;
  }
}

function siteRules(robots: string, { status, body }: Answer, maxCrawlDelayMs: number): SiteRules {
  if (status >= 500 || status === 429) return { robots, state: 'unreachable', allows: () => false, crawlDelayMs: 0 };
  // Other refusals mean that there are no rules (RFC 9309, 2.3.1.3); so do redirects that lead nowhere.
  if (status !== 200) return { robots, state: 'absent', allows: () => true, crawlDelayMs: 0 };
  const parsed = robotsParser(robots, new TextDecoder().decode(body));
  const delay = (parsed.getCrawlDelay(PRODUCT) ?? 0) * 1000;
  return {
    robots,
    state: 'read',
    allows: (url) => parsed.isAllowed(url.href, PRODUCT) !== false,
    crawlDelayMs: Math.min(Math.max(delay, 0), maxCrawlDelayMs),
  };
}
