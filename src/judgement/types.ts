/** The public types of the judgement: what linking and judging take and give. */
import type { Claim } from '../extraction/types';

export type Verdict = 'met' | 'missed' | 'pending' | 'unreported' | 'incomparable';

/** What a verdict rests on: a figure of the report, one derived from other figures, or the parts of a whole. */
export type Basis = 'reported' | 'derived' | 'implied';

/** The claims of one report, with what is needed to name it in a reason. */
export interface ReportClaims {
  /** GB/T 2260 code of the region; '000000' is the nation. */
  region: string;
  /** The region's name in a reason: 昭通市. */
  regionName: string;
  /** The report's year: it reviews `year - 1` and plans `year`. */
  year: number;
  claims: readonly Claim[];
  /**
   * The text that the claims' quotes stand in. With it, what the report says of a target without giving a figure
   * (总体平稳) is seen, and the target is `incomparable`; without it, such a target is `unreported`.
   */
  text?: string;
}

/** How the caller supplies reports: by region code and year of the report; undefined where there is none. */
export type ReportLookup = (region: string, year: number) => ReportClaims | undefined;

/** A reason that a reader understands, naming both figures, both reports and the rule. */
export interface Reason {
  zh: string;
  en: string;
}

/** What keeps an outcome from being compared with a target as it stands. */
export type Gap = 'measure' | 'stock' | 'period' | 'scope' | 'unit' | 'figure' | 'bundle' | 'admission';

/** An outcome that may speak of the same thing as a target. */
export interface Candidate {
  claim: Claim;
  /** 0 to 1: how sure it is that both speak of the same thing. */
  confidence: number;
  gaps: readonly Gap[];
}

/** One target with the outcome that it was judged by. */
export interface Judgement {
  target: Claim;
  /** Stable identity of the target among those of its report: the same words give the same key in any run. */
  targetKey: string;
  verdict: Verdict;
  /** Absent where there is nothing to rest on (`pending`, `unreported`, `incomparable`). */
  basis?: Basis;
  /** The outcome that decided, where there is one. */
  outcome?: Claim;
  /** Where there is no figure: the words of the report that speak of it, and where they start in its text. */
  mention?: { quote: string; offset: number };
  /** Year of the report in which that outcome, or those words, stand. */
  outcomeReportYear?: number;
  /** Outcome minus target in the target's unit, signed so that positive is good. */
  margin?: number;
  /** Met only thanks to a tolerance; read strictly, it was missed. */
  withinTolerance: boolean;
  /**
   * 0 to 1: how sure it is that target and outcome speak of the same thing; where nothing was linked, how sure it is
   * that there is nothing.
   */
  confidence: number;
  /** Other outcomes that were considered, best first. */
  runnersUp: readonly { claim: Claim; confidence: number }[];
  reason: Reason;
  /** Name of the judging rule that decided. */
  rule: string;
  /** What the rules alone would say, where an editor's decision lies over it. */
  computed?: Judgement;
}

/** What editors decided on the targets of a report, each by the claim itself. */
export interface Decisions {
  /** The outcome that a target is to be judged by, and the year of the report in which it stands. */
  linked: ReadonlyMap<Claim, { outcome: Claim; reportYear: number }>;
  /** Outcomes that a target is not to be judged by. */
  unlinked: ReadonlyMap<Claim, ReadonlySet<Claim>>;
  overruled: ReadonlyMap<Claim, { verdict: Verdict; reason: string }>;
}
