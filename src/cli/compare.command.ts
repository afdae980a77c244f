import { judge } from '../judgement/judge';
import type { Judgement } from '../judgement/types';
import { printLines } from './print-lines';
import { readReports, type ReadReport } from './read-reports';

/** Prints a JSON link a line: each target of the reports in A with what the reports in B say of it. */
export async function runCompare(
  fileA: string,
  fileB: string,
  { region, yearA, yearB }: { region?: string; yearA?: number; yearB?: number },
): Promise<void> {
  const first = await readReports(fileA, { region, year: yearA });
  const second = await readReports(fileB, { region, year: yearB });
  await printLines(compareReports(first, second));
}

/** Each target of the first reports with what the second say of it; offsets are those of the files' texts. */
export function compareReports(first: ReadReport[], second: ReadReport[]): ComparedTarget[] {
  const reports = alignRegions(first, second);
  const lookup: Lookup = (code, year) => reports.find((each) => each.region === code && each.year === year);
  return reports
    .slice(0, first.length)
    .flatMap((report) => judge(report, lookup).map((judgement) => toLink(judgement, report, lookup)));
}

/** A target with its outcome and verdict, as people and programs read it. */
export type ComparedTarget = ReturnType<typeof toLink>;

type Lookup = (region: string, year: number) => ReadReport | undefined;

/** Who compares two reports says that they are of one region, also where one of them does not tell it, or misprints it. */
function alignRegions(first: ReadReport[], second: ReadReport[]): ReadReport[] {
  const [a, b] = [first[0]!, second[0]!];
  if (first.length > 1 || second.length > 1 || a.region === b.region) return [...first, ...second];
  if (a.region && b.region)
    console.error(
      `两份报告看来是不同地区的：${a.regionName}、${b.regionName}；仍按同一地区对照。 ` +
        `The reports seem to be of different regions, ${a.regionName} and ${b.regionName}; they are compared as of one.`,
    );
  const { region, regionName } = a.region ? a : b;
  return [
    { ...a, region, regionName },
    { ...b, region, regionName },
  ];
}

function toLink(judgement: Judgement, report: ReadReport, lookup: Lookup) {
  const { target, outcome, outcomeReportYear, verdict, basis, margin, withinTolerance, confidence, rule, reason } =
    judgement;
  const outcomeReport = outcomeReportYear === undefined ? undefined : lookup(report.region, outcomeReportYear);
  return {
    target_quote: target.quote,
    target_offset: report.start + target.offset,
    target_name: target.name,
    indicator: target.indicator,
    op: target.op,
    target_value: target.value,
    target_high: target.high,
    target_unit: target.unit,
    outcome_quote: outcome?.quote,
    outcome_offset: outcome && outcomeReport && outcomeReport.start + outcome.offset,
    outcome_value: outcome?.value,
    outcome_unit: outcome?.unit,
    verdict,
    basis,
    margin,
    within_tolerance: withinTolerance,
    confidence,
    rule,
    reason,
  };
}
