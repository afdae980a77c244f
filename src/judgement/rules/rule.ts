import type { Claim } from '../../extraction/types';
import type { Comparison } from '../compare';
import type { Mention } from '../link/mentions';
import type { Basis, Candidate, ReportClaims, ReportLookup, Verdict } from '../types';

/** A target with what is there to judge it by. */
export interface Case {
  target: Claim;
  /** The report that the target stands in. */
  report: ReportClaims;
  /** The report that reviews the last year of the target's period. */
  next: ReportClaims;
  reports: ReportLookup;
  /** Outcomes of `next`, best first. */
  candidates: readonly Candidate[];
}

/** What a rule decides, with the facts that its reason names. */
export interface Decision {
  verdict: Verdict;
  basis?: Basis;
  /** Outcomes that it rests on, the one that decided first. */
  outcomes: readonly Candidate[];
  comparison?: Comparison;
  /** Words without a figure, where it rests on these. */
  mention?: Mention;
  facts?: Facts;
}

/** Facts that reasons name besides target, outcomes and their reports. */
export interface Facts {
  /** A figure that was computed, in the target's unit. */
  derived?: number;
  /** The figures that it was computed from, the earlier first, with the report's year that each stands in. */
  levels?: readonly { claim: Claim; reportYear: number }[];
  /** What a relative target was compared with. */
  reference?: { claim: Claim; regionName: string; reportYear: number };
  /** The parts of a whole with their figures, and the decision that derived each, where one did. */
  parts?: readonly { name: string; nameEn: string; figure: number; unit: string; from?: Decision }[];
}

/** Decides a case or leaves it to the next rule. */
export interface JudgingRule {
  name: RuleName;
  decide(given: Case): Decision | undefined;
}

export type RuleName =
  | 'not-yet'
  | 'delegated'
  | 'relative'
  | 'relative-unknown'
  | 'figure'
  | 'bound-only'
  | 'admission'
  | 'from-years'
  | 'from-levels'
  | 'price-adjusted-levels'
  | 'implausible-levels'
  | 'parts'
  | 'parts-differ'
  | 'no-figure'
  | 'other-measure'
  | 'other-unit'
  | 'other-scope'
  | 'bundle'
  | 'words-only'
  | 'other-period'
  | 'stock-and-flow'
  | 'silence';
