import type { Bilingual } from '../../common/errors';
import type { Known } from '../fetch/fetch-outcome';
import type { ReportLink } from '../fetch/find-report-links';
import type { Problem } from '../report.schema';

/** A source as a look needs it. */
export interface SourceToLookAt {
  id: number;
  kind: 'url' | 'listing' | 'folder';
  address: string;
  rhythm: 'seasonal' | 'weekly' | 'manual';
  enabled: boolean;
  regionCode: string | null;
  regionName: string | null;
  year: number | null;
  known: Known;
  failures: number;
  dueAt: Date;
  /** What was taken here last. */
  document: { name: string; bytes: Uint8Array } | null;
}

/** What came of a look, as it is kept. */
export interface LookFinding {
  outcome: string;
  line: Bilingual;
  /** The address that was asked last. */
  address: string;
  /** `passing`: it was not found for a reason that may pass by itself; `lasting`: for one that a person should see. */
  standing: 'found' | 'passing' | 'lasting';
  retryAt?: Date;
  /** What the next look needs to know; absent where this one took nothing. */
  known?: Known;
  /** The address that is looked at from now on. */
  movedTo?: string;
  /** What was brought; with a problem it is kept beside. */
  document?: { name: string; bytes: Uint8Array; problem?: Problem };
  /** Where a list leads to. */
  links?: ReportLink[];
  /** Documents that are stored already and are to be read. */
  documentIds?: number[];
}
