import { checkUrl, publicAddresses } from './address-guard';
import { FetchFailure } from './fetch-failure';
import { type FetchOptions, type FetchSettings, fetchSettings } from './fetch-settings';
import { ACCEPTED_ENCODINGS, type BodyLimit } from './read-body';
import { redirectTarget } from './redirect-target';
import { retryWait } from './retry-wait';
import { MAX_ROBOTS_BYTES, RobotsBook, type SiteRules } from './robots-book';
import { type Answer, sendRequest } from './send-request';

// RFC 9309, 2.3.1.2.
const ROBOTS_REDIRECTS = 5;

export interface Asking {
  headers?: Record<string, string>;
  pauseMs?: number;
  limit?: BodyLimit;
  signal?: AbortSignal;
  /** Told of each request as it goes out. */
  onRequest?: () => void;
}

/**
 * Goes out into the web under one name: guarded, one request at a time for each host, remembering what robots.txt said.
 * One for a process; `options.turns` shares the turns among several.
 */
export class Visitor {
  readonly settings: FetchSettings;
  private readonly robots: RobotsBook;

  /** @throws InvalidInputError for a contact or network that can't be used */
  constructor(options: FetchOptions) {
    this.settings = fetchSettings(options);
    const { politeness, clock } = this.settings;
    this.robots = new RobotsBook((url, signal) => this.askRobots(url, signal), politeness, clock);
  }

  /** @throws FetchFailure when the site can't be reached, the signal's reason when it is aborted */
  rulesFor(url: URL, signal?: AbortSignal): Promise<SiteRules> {
    return this.robots.rulesFor(url, signal);
  }

  /**
   * Sends one GET when it is the host's turn, and again where what came may pass.
   * @throws FetchFailure, or the signal's reason when it is aborted
   */
  async ask(url: URL, asking: Asking = {}): Promise<Answer> {
    const { clock, turns, politeness } = this.settings;
    const pauseMs = Math.max(asking.pauseMs ?? 0, politeness.pauseMs);
    for (let attempt = 1; ; attempt++) {
      const result = await turns
        .take(url.hostname, pauseMs, () => this.askOnce(url, asking), asking.signal)
        .catch((error: unknown) => {
          if (error instanceof FetchFailure) return error;
          throw error;
        });
      const wait = retryWait(result, attempt, this.settings);
      if (wait !== undefined) await clock.sleep(wait, asking.signal);
      else if (result instanceof FetchFailure) throw result;
      else return result;
    }
  }

  private async askOnce(url: URL, { headers, limit, signal, onRequest }: Asking): Promise<Answer> {
    const { limits, userAgent } = this.settings;
    const addresses = await publicAddresses(url, this.settings);
    onRequest?.();
    const all = {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,application/pdf,*/*;q=0.8',
      'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5',
      'accept-encoding': ACCEPTED_ENCODINGS,
      ...headers,
    };
    return sendRequest(url, all, addresses, limits, limit ?? { maxBytes: limits.maxBytes, tooLong: 'fail' }, signal);
  }

  private async askRobots(url: URL, signal?: AbortSignal, redirectsLeft = ROBOTS_REDIRECTS): Promise<Answer> {
    const answer = await this.ask(url, { limit: { maxBytes: MAX_ROBOTS_BYTES, tooLong: 'cut' }, signal });
    const target = answer.headers.location && redirectTarget(answer);
    if (!target || redirectsLeft === 0) return answer;
    try {
      return await this.askRobots(checkUrl(target, this.settings, url), signal, redirectsLeft - 1);
    } catch (error) {
      // A place that must not be asked holds no rules: the redirect is the answer.
      if (error instanceof FetchFailure && error.finding.kind === 'refused') return answer;
      throw error;
    }
  }
}
