import { identifyReport } from '../identify/identify-report';
import { plainView } from '../identify/plain-view';
import type { DeclaredIdentity, ReportIdentity } from '../identify/report-identity';
import { findOpenings } from './find-openings';

/** One report of a document. */
export interface ReportPart {
  /** Where its text begins in the document's text. */
  offset: number;
  text: string;
  identity: ReportIdentity;
}

/**
 * Divides the text of a document into its reports, most often one. What stands before the first belongs to it. A report
 * that the document repeats is taken once, at its first place.
 * @param declared what the caller says of the document; of several reports each says itself whose it is
 */
export function splitReports(text: string, declared: DeclaredIdentity = {}): ReportPart[] {
  const starts = findOpenings(plainView(text)).map(({ start }) => start);
  if (starts.length < 2) return [{ offset: 0, text, identity: identifyReport(text, declared) }];

  const offsets = [0, ...starts.slice(1)];
  const parts: ReportPart[] = [];
  offsets.forEach((offset, at) => {
    const part = { offset, text: text.slice(offset, offsets[at + 1]) };
    const identity = identifyReport(part.text);
    const before = parts.at(-1);
    if (before && mayBeOne(before.identity, identity)) {
      before.text += part.text;
      before.identity = better(before.identity, identity);
    } else parts.push({ ...part, identity });
  });
  const distinct = parts.filter(
    (part, at) => !parts.slice(0, at).some((other) => isSame(other.identity, part.identity)),
  );
  return distinct.length === 1
    ? [{ ...distinct[0]!, identity: identifyReport(distinct[0]!.text, declared) }]
    : distinct;
}

/** Parts that follow each other and tell nothing different: a summary and its report, or a salutation in mid-report. */
function mayBeOne(a: ReportIdentity, b: ReportIdentity): boolean {
  return (
    (!a.region || !b.region || a.region === b.region) &&
    (a.year === undefined || b.year === undefined || a.year === b.year)
  );
}

function isSame(a: ReportIdentity, b: ReportIdentity): boolean {
  return a.region !== undefined && a.region === b.region && a.year !== undefined && a.year === b.year;
}

function better(a: ReportIdentity, b: ReportIdentity): ReportIdentity {
  return b.problems.length < a.problems.length ? b : a;
}
