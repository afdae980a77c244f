import type { ClaimFields } from './claim-fields';
import type { TextQuoteSelector } from './text-quote-selector';

/** A claim as a correction names it: by its words, and by what was said of it, which tells claims of one quote apart. */
export interface ClaimReference {
  selector: TextQuoteSelector;
  said: ClaimFields;
}

/** How a claim shall be; `selector` where its quote is to be another. */
export interface ClaimBody {
  claim: ClaimFields;
  selector?: TextQuoteSelector;
}

export type ClaimCorrectionKind = 'confirm' | 'change' | 'reject' | 'add';
export type LinkCorrectionKind = 'link' | 'unlink';
export type CorrectionKind = ClaimCorrectionKind | LinkCorrectionKind | 'overrule' | 'identify';

/** A correction as far as it concerns one reading of one report. */
export type CorrectionToLay = { id: number; about: ClaimReference } & (
  | { kind: 'confirm' | 'change' | 'add'; body: ClaimBody }
  | { kind: 'reject' }
  /** `other`: the claim at the link's other end, which tells one link from another. */
  | { kind: LinkCorrectionKind; other: string; end: 'target' | 'outcome' }
  | { kind: 'overrule' }
);

/** Who did something; without an id where it was done elsewhere and came with an import. */
export interface Actor {
  id: number | null;
  name: string;
}

/** A correction as it is written, once. */
export interface NewCorrection {
  kind: CorrectionKind;
  region: string;
  year: number;
  about?: ClaimReference;
  other?: ClaimReference & { year: number };
  body?: unknown;
  contentHash?: string;
  address?: string | null;
  reason: string;
  /** Of one that was made elsewhere. */
  key?: string;
}

/** A correction as undoing and doing again need it. */
export interface KeptCorrection {
  id: number;
  actId: number;
  region: string;
  year: number;
  otherYear: number | null;
  isWithdrawn: boolean;
  kind: NewCorrection['kind'];
  said: unknown;
  body: unknown;
  contentHash: string | null;
}
