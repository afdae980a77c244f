import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readReports, type ReadReport } from '../src/cli/read-reports';
import type { Claim } from '../src/extraction/types';

/** The kinds of document in which a text may lie; the first that is there stands for it in all tables but the one by kind. */
export const KINDS = ['txt', 'md', 'html', 'docx', 'pdf'] as const;
export type Kind = (typeof KINDS)[number];

/** A document that was read as the command line reads it, with the places of its claims in the whole text. */
export interface ReadText {
  name: string;
  kind: Kind;
  reports: ReadReport[];
  text: string;
  claims: Claim[];
}

/** Reads a text in each kind of document in which the folder has it; none where it has it in none. */
export async function readKinds(directory: string, name: string): Promise<ReadText[]> {
  const read: ReadText[] = [];
  for (const kind of KINDS) {
    const file = join(directory, `${name}.${kind}`);
    if (!existsSync(file)) continue;
    const reports = await readReports(file, {});
    const claims = reports.flatMap((report) =>
      report.claims.map((claim) => ({ ...claim, offset: report.start + claim.offset })),
    );
    read.push({ name, kind, reports, text: textOf(reports), claims });
  }
  return read;
}

/** The reports' texts, each at its place in the file. */
function textOf(reports: readonly ReadReport[]): string {
  let text = '';
  for (const report of reports) text = text.padEnd(report.start, '\n') + (report.text ?? '');
  return text;
}
