/**
 * The public types of the extraction engine: what `extract` takes and gives.
 * Field names and values are those of the definition of a claim (docs/claims.md).
 */

/** Planned for a period that was not over when the report was delivered, or reported for one that was. */
export type Role = 'target' | 'outcome';

/** What kind of quantity the figure is. */
export type Measure = 'level' | 'growth' | 'change' | 'cumulative' | 'share' | 'rank';

/** How the figure bounds what is stated. `relative`: compared with something that is no figure. */
export type Op = 'eq' | 'ge' | 'gt' | 'le' | 'lt' | 'approx' | 'range' | 'relative';

/** The claim's fields that a rule may have read in the words or taken over from the context. */
export type ClaimField = 'subject' | 'measure' | 'unit' | 'start' | 'end' | 'role';

/** One quantified statement of a report. */
export interface Claim {
  role: Role;
  /** Code of the catalogue indicator, or '' where it is none of them. */
  indicator: string;
  /** The indicator's name as the report has it, without verbs, regions and figures. */
  name: string;
  measure: Measure;
  /** 年均: the value holds per year, averaged over the period. */
  average: boolean;
  op: Op;
  /** The figure, in `unit`; absent where `op` is `relative`. Falls are negative growth or change. */
  value?: number;
  /** The upper end, only where `op` is `range`. */
  high?: number;
  /** As written, 万 and 亿 kept in it: `%`, `个百分点`, `亿元`, `万人`. */
  unit: string;
  /** For `relative`: the words that it is compared with. */
  reference?: string;
  /** First year of the period that the figure is for. */
  start: number;
  /** Last year of that period. */
  end: number;
  /** Belongs to a multi-year plan, not to a single year's work. */
  plan: boolean;
  /** Target: stands in the list of the main expected targets. Outcome: of an indicator that such a list has. */
  headline: boolean;
  /** 力争, 预计 … or ''. */
  hedge: string;
  /** A part of the region or of the population, or '' for the whole region. */
  scope: string;
  /** The report's own words: `text.slice(offset, offset + quote.length)` of the text that was given. */
  quote: string;
  /** Where the quote starts, in UTF-16 code units of the text that was given. */
  offset: number;
  /** Name of the rule that read it. */
  rule: string;
  /** Fields that the words state; every other one is implied by list, sentence, section or report. */
  stated: ClaimField[];
  /** 0 to 1: how sure the reading is. */
  confidence: number;
}

/** What the caller knows of the report. Nothing is read from a clock. */
export interface ExtractionContext {
  /** The year in whose January the report is delivered: it reviews `year - 1` and plans `year`. */
  year: number;
  /** The region's names, long and short (`昭通市`, `昭通`), so that claim names can be cleaned of them. */
  regionNames: readonly string[];
}
