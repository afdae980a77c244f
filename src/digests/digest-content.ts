import type { Bilingual } from '../common/errors';
import type { Verdict } from '../judgement/types';
import type { RegionRef } from '../regions/region.schema';
import type { MovedRegion } from './subscribers.repository';

/** What a line is told under; the order in which they are told. */
export const SECTIONS = ['correction', 'changed', 'verdict', 'silence', 'target'] as const;

export type Section = (typeof SECTIONS)[number];

/** One target of which something changed in the window, all changes taken together. */
export interface ChangeLine {
  section: Section;
  region: RegionRef;
  /** The report's year in which the target stands. */
  year: number;
  /** Name of the verdict in addresses. */
  verdictKey: string;
  name: string;
  nameEn: string | null;
  /** Null where the target is new. */
  from: Verdict | null;
  /** Null where the target is gone. */
  to: Verdict | null;
  cause: 'new_report' | 'new_revision' | 'correction' | 'new_rules';
  /** The sentence of the target; null where it is gone. */
  target: string | null;
  /** Of a judged target what was reported, of one just stated what was reported of the year before. */
  outcome: string | null;
  /** Outcome minus target, signed so that positive is good; null where there is none, or as with the reason. */
  margin: number | null;
  marginUnit: string | null;
  /** Why; null where the verdict has changed again since the window's end. */
  reason: Bilingual | null;
}

/** Where what is not told line by line can be read. */
export interface RestPlace {
  region: RegionRef;
  year: number;
  count: number;
}

export interface SectionContent {
  lines: ChangeLine[];
  total: number;
  /** The places with most of the rest. */
  rest: RestPlace[];
}

/** A report that was read for the first time. */
export interface NewReport {
  id: number;
  region: RegionRef;
  year: number;
  title: string;
  /** Verdicts on the targets that the report before had set for its own year; null where there are none. */
  counts: Partial<Record<Verdict, number>> | null;
}

/** When congresses are about to meet. */
export type Season = 'local' | 'national';

/** All that one subscriber is told, of a half-open window. */
export interface DigestContent {
  windowStart: Date;
  windowEnd: Date;
  moved: MovedRegion[];
  sections: Record<Section, SectionContent>;
  reports: { items: NewReport[]; total: number };
  seasons: Season[];
}

/** How many news there are; 0 means that no mail is sent. */
export function countItems({ moved, sections, reports, seasons }: DigestContent): number {
  const changes = SECTIONS.reduce((sum, section) => sum + sections[section].total, 0);
  return moved.length + changes + reports.total + seasons.length;
}
