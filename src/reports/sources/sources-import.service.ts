import { Injectable } from '@nestjs/common';
import { type CsvSource, type LineError, readSourcesCsv } from './read-sources-csv';
import type { SourceKind } from './source.schema';
import { SourcesService } from './sources.service';

/** Which lines of a file are taken: none, as a check; all of them or none; those that are right. */
export type ImportMode = 'check' | 'all' | 'right';

/** What a file of sources holds, and what came of it. */
export interface SourcesImport {
  lines: (CsvSource & { isKnown: boolean })[];
  errors: LineError[];
  /** How many sources are new; null where nothing was taken. */
  added: number | null;
}

/** Takes sources in from CSV files, after a check. */
@Injectable()
export class SourcesImportService {
  constructor(private readonly sources: SourcesService) {}

  /**
   * Checks a file and takes its sources as far as `mode` says.
   * @param kinds the kinds that may be given here; others are errors of their lines
   * @throws InvalidInputError when it is no CSV of sources
   */
  async import(
    bytes: Uint8Array,
    name: string,
    { mode, kinds }: { mode: ImportMode; kinds: readonly SourceKind[] },
  ): Promise<SourcesImport> {
    const file = readSourcesCsv(bytes, name);
    const right = file.sources.filter(({ kind }) => kinds.includes(kind));
    const errors = [...file.errors, ...file.sources.filter((source) => !right.includes(source)).map(notHere)];
    const known = new Set((await this.sources.findKnown(right)).map(keyOf));
    const isTaken = mode === 'right' || (mode === 'all' && errors.length === 0);
    return {
      lines: right.map((source) => ({ ...source, isKnown: known.has(keyOf(source)) })),
      errors: errors.sort((a, b) => a.line - b.line),
      added: isTaken ? (await this.sources.addAll(right)).length : null,
    };
  }
}

const keyOf = ({ kind, address }: { kind: SourceKind; address: string }) => `${kind} ${address}`;

function notHere({ line, kind }: CsvSource): LineError {
  return {
    line,
    text: {
      zh: `这里不能添加 ${kind} 类来源，请用服务器的命令行`,
      en: `sources of the kind ${kind} are added on the server's command line only`,
    },
  };
}
