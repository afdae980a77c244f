import type { Bilingual } from '../../common/errors';

/** What an earlier look left: what a server needs to say that nothing changed, and what we need to see it ourselves. */
export interface Known {
  etag?: string;
  lastModified?: string;
  /** The address that gave `etag` and `lastModified`; they are sent to no other. Without it: the address looked at. */
  address?: string;
  /** SHA-256 of the bytes that were taken, in lower-case hex. */
  contentHash?: string;
}

export interface Redirect {
  from: string;
  to: string;
  status: number;
  /** 301 or 308: the old address is given up. */
  permanent: boolean;
  /** From https to http. */
  downgraded: boolean;
}

export interface Charset {
  /** As the Content-Type header names it, else the document itself; null where neither does. */
  declared: string | null;
  /** The bytes are no text of the declared encoding: the reader must find it out. */
  contradicted: boolean;
}

export interface FetchedDocument {
  /** After any content encoding is undone. */
  bytes: Uint8Array;
  /** Lower-case, without parameters, as the server says; null where it says nothing. */
  mediaType: string | null;
  charset: Charset;
  etag: string | null;
  lastModified: string | null;
  sha256: string;
}

export type SlowStage = 'resolve' | 'connect' | 'first-byte' | 'body' | 'total';

export type Fault =
  | 'no-such-host'
  | 'name-service'
  | 'unreachable'
  | 'reset'
  | 'truncated'
  | 'tls'
  | 'protocol'
  | 'encoding'
  | 'redirect-loop'
  | 'too-many-redirects';

export type Refusal = 'url' | 'scheme' | 'credentials' | 'port' | 'address';

export type Slow = { kind: 'slow'; stage: SlowStage; ms: number };
export type Endless = { kind: 'endless'; limitBytes: number; decompressed: boolean };
export type Broken = { kind: 'broken'; fault: Fault; detail: string };
export type Refused = { kind: 'refused'; why: Refusal; detail: string };

export type Taken = { kind: 'new' | 'changed'; document: FetchedDocument };
export type Unchanged = {
  kind: 'unchanged';
  because: 'not-modified' | 'same-content';
  etag: string | null;
  lastModified: string | null;
};

/** What can't be taken for the document that was asked for; `document` is there to be kept beside it. */
export type WrongPage = {
  kind: 'error-page' | 'login-page' | 'blocked-page';
  status: number;
  reason: Bilingual;
  document: FetchedDocument;
};

export type Finding =
  | Taken
  | Unchanged
  | { kind: 'moved'; to: string; found: Taken | Unchanged }
  | { kind: 'vanished'; status: number }
  | WrongPage
  /** The server asks for less or later. */
  | { kind: 'busy'; status: number; retryAt: Date | null }
  | Slow
  | Endless
  | Broken
  | Refused
  | { kind: 'disallowed'; robots: string; because: 'rule' | 'unreachable' };

/** How a finding was come by. */
export interface Journey {
  /** The address that was asked for. */
  url: string;
  /** The address that was asked last. */
  finalUrl: string;
  redirects: Redirect[];
  /** Requests for the document, with redirects and retries, without robots.txt. */
  requests: number;
  at: Date;
}

export type FetchOutcome = Finding & Journey & { line: Bilingual };
