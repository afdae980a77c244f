import type { DeclaredIdentity } from '../reports/identify/report-identity';
import { printLines } from './print-lines';
import { readReports } from './read-reports';

/** Prints the claims of a file's reports, one JSON object a line, in the order of the text. */
export async function runExtract(file: string, declared: DeclaredIdentity): Promise<void> {
  const reports = await readReports(file, declared);
  await printLines(
    reports.flatMap(({ claims, start }) => claims.map((claim) => ({ ...claim, offset: start + claim.offset }))),
  );
}
