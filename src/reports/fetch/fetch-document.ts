import { createHash } from 'node:crypto';
import { checkUrl } from './address-guard';
import { charsetOf } from './charset';
import { describeOutcome } from './describe-outcome';
import { broken, FetchFailure } from './fetch-failure';
import type { FetchedDocument, FetchOutcome, Finding, Journey, Known, Taken, Unchanged } from './fetch-outcome';
import { redirectOf, redirectTarget } from './redirect-target';
import { recognizeAnswer } from './recognize-answer';
import { retryAt } from './retry-wait';
import type { Answer } from './send-request';
import type { SiteRules } from './robots-book';
import type { Visitor } from './visitor';

const VANISHED: readonly number[] = [404, 410];
const BUSY: readonly number[] = [429, 503];

/**
 * Looks at an address and says what came of it; whatever the web does is an outcome, not an error.
 * @param known what the last look that took something left; `{}` for the first
 * @param visitor shared by all looks of the process: it keeps pauses and rules of the sites
 * @param signal calls the look off
 * @throws the signal's reason, and nothing else but a defect
 */
export async function fetchDocument(
  url: string,
  known: Known,
  visitor: Visitor,
  signal?: AbortSignal,
): Promise<FetchOutcome> {
  const journey: Journey = {
    url,
    finalUrl: url,
    redirects: [],
    requests: 0,
    at: new Date(visitor.settings.clock.now()),
  };
  const finding = await look(journey, known, visitor, signal).catch((error: unknown): Finding => {
    if (error instanceof FetchFailure) return error.finding;
    throw error;
  });
  return { ...finding, ...journey, line: describeOutcome(finding, journey) };
}

async function look(journey: Journey, known: Known, visitor: Visitor, signal?: AbortSignal): Promise<Finding> {
  let url = checkUrl(journey.url, visitor.settings);
  for (;;) {
    const rules = await rulesFor(url, journey, visitor, signal);
    if (!rules.allows(url))
      return {
        kind: 'disallowed',
        robots: rules.robots,
        because: rules.state === 'unreachable' ? 'unreachable' : 'rule',
      };
    const headers = conditions(url, journey, known);
    const answer = await visitor.ask(url, {
      headers,
      pauseMs: rules.crawlDelayMs,
      signal,
      onRequest: () => journey.requests++,
    });
    const target = redirectTarget(answer);
    if (target === undefined) return withMove(judge(answer, known, visitor.settings.clock.now()), journey);
    url = follow(url, target, answer.status, journey, visitor);
  }
}

async function rulesFor(url: URL, journey: Journey, visitor: Visitor, signal?: AbortSignal): Promise<SiteRules> {
  // A site that can't be reached shows it at the first thing that is asked of it.
  journey.finalUrl = new URL('/robots.txt', url).href;
  const rules = await visitor.rulesFor(url, signal);
  journey.finalUrl = url.href;
  return rules;
}

/** A condition only tells of the address that it came from: another page may be older than the last one here. */
function conditions(url: URL, { url: asked }: Journey, known: Known): Record<string, string> {
  if (url.href !== new URL(known.address ?? asked).href) return {};
  return {
    ...(known.etag ? { 'if-none-match': known.etag } : {}),
    ...(known.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
}

function follow(from: URL, target: string, status: number, journey: Journey, { settings }: Visitor): URL {
  const to = checkUrl(target, settings, from);
  const { redirects } = journey;
  redirects.push(redirectOf(from, to, status));
  if (redirects.some((earlier) => earlier.from === to.href)) throw broken('redirect-loop', to.href);
  if (redirects.length > settings.limits.maxRedirects) throw broken('too-many-redirects', String(redirects.length));
  return to;
}

function judge(answer: Answer, known: Known, now: number): Finding {
  const { status, headers } = answer;
  const etag = headers.etag ?? null;
  const lastModified = headers['last-modified'] ?? null;
  if (status === 304) return { kind: 'unchanged', because: 'not-modified', etag, lastModified };
  if (VANISHED.includes(status)) return { kind: 'vanished', status };
  if (BUSY.includes(status)) {
    const again = retryAt(answer, now);
    return { kind: 'busy', status, retryAt: again === undefined ? null : new Date(again) };
  }
  const document = documentOf(answer, etag, lastModified);
  const isPage = status >= 200 && status < 300;
  if (isPage && document.sha256 === known.contentHash)
    return { kind: 'unchanged', because: 'same-content', etag, lastModified };
  const wrong = recognizeAnswer(status, document);
  if (wrong) return { ...wrong, status, document };
  return { kind: known.contentHash === undefined ? 'new' : 'changed', document };
}

function documentOf({ headers, body }: Answer, etag: string | null, lastModified: string | null): FetchedDocument {
  const contentType = headers['content-type'];
  return {
    bytes: body,
    mediaType: contentType?.split(';', 1)[0]!.trim().toLowerCase() || null,
    charset: charsetOf(body, contentType),
    etag,
    lastModified,
    sha256: createHash('sha256').update(body).digest('hex'),
  };
}

/** Moved is what permanent redirects lead to without a break, and only if something is there. */
function withMove(finding: Finding, { redirects }: Journey): Finding {
  const firstPassing = redirects.findIndex(({ permanent }) => !permanent);
  const moves = firstPassing < 0 ? redirects : redirects.slice(0, firstPassing);
  const to = moves.at(-1)?.to;
  return to !== undefined && isHere(finding) ? { kind: 'moved', to, found: finding } : finding;
}

function isHere(finding: Finding): finding is Taken | Unchanged {
  return finding.kind === 'new' || finding.kind === 'changed' || finding.kind === 'unchanged';
}
