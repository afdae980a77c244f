import { pairsOf } from '../names/name';
import { reviewOf } from '../review';
import type { ReportClaims } from '../types';

/** A clause of a report: `text.slice(offset, offset + quote.length)` of the report's text is the quote. */
export interface Clause {
  quote: string;
  offset: number;
}

/** Clauses of what a report reviews that give no figure, to be found by pairs of characters. */
export interface WordyClauses {
  clauses: readonly Clause[];
  byPair: ReadonlyMap<string, readonly Clause[]>;
}

const CLAUSE = /[^\s，,。；;！？]+/g;
/** What is longer is no clause but text that lost its punctuation. */
const LONGEST = 80;
const FIGURE = /[0-9０-９]/;
/** What is only intended, or is said of many years, tells nothing of what was done in one. */
const ELSEWHEN = /规划|方案|编制|谋划|将|(?<![主重])要|计划|力争|确保|争取|拟|年均|[五几近]年来|时期|期间|以来|累计/;

const read = new WeakMap<ReportClaims, WordyClauses>();

/** The clauses of a report without figures, read once for each report that is given. */
export function wordyClausesOf(report: ReportClaims): WordyClauses {
  let found = read.get(report);
  if (!found) {
    found = index(
      [...reviewOf(report).matchAll(CLAUSE)]
        .map((match) => ({ quote: match[0], offset: match.index }))
        .filter(({ quote }) => quote.length <= LONGEST && !FIGURE.test(quote) && !ELSEWHEN.test(quote)),
    );
    read.set(report, found);
  }
  return found;
}

function index(clauses: readonly Clause[]): WordyClauses {
  const byPair = new Map<string, Clause[]>();
  for (const clause of clauses)
    for (const pair of new Set(pairsOf(clause.quote))) {
      const list = byPair.get(pair);
      if (list) list.push(clause);
      else byPair.set(pair, [clause]);
    }
  return { clauses, byPair };
}
