import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../../database/database';
import { instantSql } from '../../database/instant-sql';
import { codesOverTime } from '../../regions/same-region.queries';
import type { CorrectionLine } from './correction-line.schema';

const PAGE = 500;

/** Corrections as they are carried between installations. */
@Injectable()
export class CorrectionLinesQueries {
  constructor(private readonly database: Database) {}

  /** All corrections, withdrawn ones too, in the order in which they were made here. */
  async *all(): AsyncGenerator<CorrectionLine> {
    for (let after = 0; ;) {
      const { rows } = await this.database.query<{ id: number; line: CorrectionLine }>(LINES, [after, PAGE]);
      for (const { line } of rows) yield line;
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.id;
    }
  }

  /** Which of these are here already. */
  async known(keys: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.database.query<{ key: string }>('SELECT key FROM corrections WHERE key = ANY ($1)', [
      keys,
    ]);
    return new Set(rows.map(({ key }) => key));
  }

  /** Which of these are regions. */
  async regions(codes: readonly string[]): Promise<Set<string>> {
    const { rows } = await this.database.query<{ code: string }>('SELECT code FROM regions WHERE code = ANY ($1)', [
      codes,
    ]);
    return new Set(rows.map(({ code }) => code));
  }

  /** Whether a decision of the same sort on the same claim, or text, is in force here and was made later. */
  async isOutdated(transaction: Transaction, { kind, region, year, about, contentHash, act }: CorrectionLine) {
    const { rowCount } = await transaction.query(
      `SELECT FROM corrections k JOIN acts a ON a.id = k.act_id
        WHERE k.withdrawn_at IS NULL AND a.at > $1 AND k.region_code IN ${codesOverTime('$2')} AND k.year = $3
          AND k.kind::text = ANY ($4) AND k.selector ->> 'exact' IS NOT DISTINCT FROM $5
          AND k.said IS NOT DISTINCT FROM $6::jsonb AND k.content_hash IS NOT DISTINCT FROM $7`,
      [
        ...[act.at, region, year, SORTS.find((sort) => sort.includes(kind))],
        ...[about?.selector.exact ?? null, about ? JSON.stringify(about.said) : null, contentHash],
      ],
    );
    return rowCount! > 0;
  }
}

/** The kinds that decide the same question. */
const SORTS: readonly CorrectionLine['kind'][][] = [
  ['confirm', 'change', 'reject', 'add'],
  ['link', 'unlink'],
  ['overrule'],
  ['identify'],
];

const LINES = `
  SELECT k.id, jsonb_build_object('key', k.key, 'kind', k.kind, 'region', k.region_code, 'year', k.year,
           'about', CASE WHEN k.selector IS NOT NULL THEN jsonb_build_object('selector', k.selector, 'said', k.said) END,
           'other', CASE WHEN k.other_selector IS NOT NULL THEN
                      jsonb_build_object('year', k.other_year, 'selector', k.other_selector, 'said', k.other_said) END,
           'body', k.body, 'contentHash', k.content_hash, 'address', k.address, 'reason', k.reason,
           'act', jsonb_build_object('key', a.key, 'at', ${instantSql('a.at')}, 'person', a.person_name),
           'withdrawnAt', ${instantSql('k.withdrawn_at')}) AS line
    FROM corrections k JOIN acts a ON a.id = k.act_id
   WHERE k.id > $1 ORDER BY k.id LIMIT $2`;
