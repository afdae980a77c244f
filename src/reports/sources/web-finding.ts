import type { FetchedDocument, FetchOutcome, Known } from '../fetch/fetch-outcome';
import type { LookFinding } from './look-finding';

const PASSING: readonly FetchOutcome['kind'][] = ['busy', 'slow', 'broken'];
const FOUND: readonly FetchOutcome['kind'][] = ['new', 'changed', 'unchanged', 'moved'];

/** What of a fetch is kept whatever it brought: its outcome in words, and when to ask again. */
export function webFinding(outcome: FetchOutcome): LookFinding {
  const { kind, line, finalUrl: address } = outcome;
  const standing = FOUND.includes(kind) ? 'found' : PASSING.includes(kind) ? 'passing' : 'lasting';
  return {
    outcome: kind,
    line,
    address,
    standing,
    ...(outcome.kind === 'busy' && outcome.retryAt && { retryAt: outcome.retryAt }),
  };
}

/** The document that a fetch took; undefined where nothing is new. */
export function takenDocument(outcome: FetchOutcome): FetchedDocument | undefined {
  const found = outcome.kind === 'moved' ? outcome.found : outcome;
  return found.kind === 'new' || found.kind === 'changed' ? found.document : undefined;
}

/** What the next look needs to know, where this one found the document. */
export function nowKnown(outcome: FetchOutcome, before: Known): Known | undefined {
  const found = outcome.kind === 'moved' ? outcome.found : outcome;
  if (found.kind !== 'new' && found.kind !== 'changed' && found.kind !== 'unchanged') return undefined;
  const taken = found.kind === 'unchanged' ? undefined : found.document;
  const { etag, lastModified } = taken ?? (found as Extract<typeof found, { kind: 'unchanged' }>);
  return {
    etag: etag ?? undefined,
    lastModified: lastModified ?? undefined,
    address: outcome.finalUrl,
    contentHash: taken?.sha256 ?? before.contentHash,
  };
}

/** The address to look at from now on, unless the way there gave https up. */
export function newAddress(outcome: FetchOutcome): string | undefined {
  const isDowngraded = outcome.redirects.some(({ downgraded }) => downgraded);
  return outcome.kind === 'moved' && !isDowngraded ? outcome.to : undefined;
}
