import type { Division } from '../../regions/division';
import type { Problem } from '../report.schema';

/** Words of a text that tell its region or year, and what they tell. */
export interface IdentityEvidence {
  what: 'title' | 'meeting' | 'speaker' | 'opening' | 'plan' | 'issuer' | 'misprint' | 'body' | 'review' | 'outlook';
  /** What the words tell: a region's code or a year. */
  tells: string;
  quote: string;
  /** Where the quote starts in the text. */
  offset: number;
}

/** Whose report a text is and of which year, as far as the text tells. */
export interface ReportIdentity {
  region: Division | undefined;
  year: number | undefined;
  /** 0 to 1: how sure the text tells both; 0 where one is taken from the declaration alone. */
  confidence: number;
  evidence: IdentityEvidence[];
  /** Why the report must be held; empty where region and year are told. */
  problems: Problem[];
  /** What a reader should know although the report is not held. */
  notes: Problem[];
}

/** What the one who hands in a report says of it. */
export interface DeclaredIdentity {
  region?: string;
  year?: number;
}
