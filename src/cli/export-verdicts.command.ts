import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { type ExportedVerdict, VerdictExportQueries } from '../tracking/verdict-export.queries';
import { withApplication } from './application';

export type ExportFormat = keyof typeof FORMATS;

/** Writes all verdicts, each with the words of target and outcome, no faster than `output` takes them. */
export async function runExportVerdicts(format: ExportFormat, output: Writable): Promise<void> {
  await withApplication(async (application) => {
    let first = true;
    await application.get(VerdictExportQueries).forEachBatch(async (verdicts, columns) => {
      if (!output.write(FORMATS[format](verdicts, columns, first))) await once(output, 'drain');
      first = false;
    });
  });
}

const FORMATS = {
  // The mark tells Excel that it is UTF-8; true and false are what R, pandas and Stata read as such.
  csv: (verdicts: ExportedVerdict[], columns: string[], first: boolean) =>
    stringify(verdicts, { columns, header: first, bom: first, cast: { boolean: String } }),
  jsonl: (verdicts: ExportedVerdict[]) => verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join(''),
};
