import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Database } from '../../database/database';
import type { Known } from '../fetch/fetch-outcome';
import type { LookFinding, SourceToLookAt } from './look-finding';
import type { SourceKind, SourceRhythm } from './source.schema';

export interface NewSource {
  kind: SourceKind;
  address: string;
  regionCode: string | null;
  year: number | null;
  rhythm: SourceRhythm;
  listingId?: number;
}

/** What a person changes of a source; null takes away what was declared. */
export interface SourceChange {
  enabled?: boolean | undefined;
  rhythm?: SourceRhythm | undefined;
  regionCode?: string | null | undefined;
  year?: number | null | undefined;
}

/** What tells a source from others. */
export type SourcePlace = Pick<NewSource, 'kind' | 'address'>;

type KnownRow = { etag: string | null; modified: string | null; knownAddress: string | null; hash: string | null };
type SourceRow = Omit<SourceToLookAt, 'known' | 'document'> &
  KnownRow & { documentName: string | null; documentBytes: Uint8Array | null };

// So many at once; what lies beyond is found a minute later.
const DUE_LIMIT = 5_000;

// Two years of looks in the usual rhythm.
const LOOKS_KEPT = 400;

/** Sources and their looks. */
@Injectable()
export class SourcesRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds sources that are not there yet, due at once.
   * @returns the ids of those that are new
   */
  async add(sources: readonly NewSource[], client: Pick<PoolClient, 'query'> = this.database.pool): Promise<number[]> {
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO sources (kind, address, region_code, year, rhythm, listing_id, next_look_at)
       SELECT kind, address, "regionCode", year, rhythm, "listingId", CASE WHEN rhythm <> 'manual' THEN now() END
         FROM json_to_recordset($1) AS source (kind source_kind, address text, "regionCode" text, year int2,
              rhythm source_rhythm, "listingId" int)
       ON CONFLICT (kind, address) DO NOTHING RETURNING id`,
      [JSON.stringify(sources)],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of these that are sources already. */
  async findKnown(sources: readonly SourcePlace[]): Promise<SourcePlace[]> {
    const { rows } = await this.database.query<SourcePlace>(
      `SELECT kind, address FROM sources JOIN json_to_recordset($1) AS asked (kind source_kind, address text)
              USING (kind, address)`,
      [JSON.stringify(sources)],
    );
    return rows;
  }

  /** Makes a source due now, also one that is switched off; false where there is none. */
  async makeDue(id: number): Promise<boolean> {
    const { rowCount } = await this.database.query('UPDATE sources SET next_look_at = now() WHERE id = $1', [id]);
    return rowCount === 1;
  }

  /**
   * Changes what a person may change; one that is switched on, or gets a rhythm, is due now. With another region or
   * year declared, what was taken there is taken again.
   */
  async change(id: number, { enabled, rhythm, regionCode, year }: SourceChange): Promise<boolean> {
    const isDeclared = regionCode !== undefined || year !== undefined;
    const { rowCount } = await this.database.query(
      `UPDATE sources SET enabled = coalesce($2, enabled), rhythm = coalesce($3, rhythm),
              region_code = CASE WHEN $4 THEN $5 ELSE region_code END, year = CASE WHEN $6 THEN $7 ELSE year END,
              known_etag = CASE WHEN NOT $8 THEN known_etag END, known_hash = CASE WHEN NOT $8 THEN known_hash END,
              known_last_modified = CASE WHEN NOT $8 THEN known_last_modified END,
              next_look_at = CASE WHEN coalesce($2, enabled) AND coalesce($3, rhythm) <> 'manual' THEN now() END
        WHERE id = $1`,
      [
        ...[id, enabled ?? null, rhythm ?? null, regionCode !== undefined, regionCode ?? null],
        ...[year !== undefined, year ?? null, isDeclared],
      ],
    );
    return rowCount === 1;
  }

  /** Forgets a source with its looks; what it brought stays. */
  async remove(id: number): Promise<boolean> {
    const { rowCount } = await this.database.query('DELETE FROM sources WHERE id = $1', [id]);
    return rowCount === 1;
  }

  async findDue(): Promise<number[]> {
    const { rows } = await this.database.query<{ id: number }>(
      `SELECT id FROM sources WHERE next_look_at <= now() ORDER BY next_look_at LIMIT ${DUE_LIMIT}`,
    );
    return rows.map(({ id }) => id);
  }

  /** @returns null where there is none, or it is not due */
  async findForLook(id: number): Promise<SourceToLookAt | null> {
    const { rows } = await this.database.query<SourceRow>(
      `SELECT s.id, s.kind, s.address, s.rhythm, s.enabled, s.region_code AS "regionCode", r.name AS "regionName",
              s.year, s.failures, s.next_look_at AS "dueAt", s.known_etag AS etag, s.known_last_modified AS modified,
              s.known_address AS "knownAddress", s.known_hash AS hash, d.name AS "documentName", d.bytes AS "documentBytes"
         FROM sources s
         LEFT JOIN regions r ON r.code = s.region_code
         LEFT JOIN documents d ON d.id = s.document_id
        WHERE s.id = $1 AND s.next_look_at <= now()`,
      [id],
    );
    if (!rows[0]) return null;
    const { etag, modified, knownAddress, hash, documentName: name, documentBytes: bytes, ...source } = rows[0];
    return {
      ...source,
      known: toKnown(etag, modified, knownAddress, hash),
      document: name && bytes ? { name, bytes } : null,
    };
  }

  /**
   * Takes the look that is recorded in this transaction as the one that was due.
   * @returns false where another worker has recorded one meanwhile
   */
  async settle(
    client: PoolClient,
    source: SourceToLookAt,
    finding: LookFinding,
    result: { documentId?: number; changedAt: Date | null; at: Date; nextLookAt: Date | null },
  ): Promise<boolean> {
    const { known, movedTo } = finding;
    const { rowCount } = await client.query(
      `UPDATE sources s SET last_look_at = $3, next_look_at = CASE WHEN enabled THEN $4::timestamptz END,
              last_outcome = $5, failures = CASE WHEN $6 THEN 0 ELSE failures + 1 END,
              document_id = coalesce($7, document_id), last_change_at = coalesce($8, last_change_at),
              known_etag = CASE WHEN $9 THEN $10 ELSE known_etag END,
              known_last_modified = CASE WHEN $9 THEN $11 ELSE known_last_modified END,
              known_address = CASE WHEN $9 THEN $12 ELSE known_address END,
              known_hash = CASE WHEN $9 THEN $13 ELSE known_hash END,
              address = CASE WHEN EXISTS (SELECT FROM sources o WHERE o.kind = s.kind AND o.address = $14) THEN address
                             ELSE coalesce($14, address) END
        WHERE id = $1 AND next_look_at = $2`,
      [
        ...[source.id, source.dueAt, result.at, result.nextLookAt, finding.outcome, finding.standing === 'found'],
        ...[result.documentId ?? null, result.changedAt, known !== undefined],
        ...[known?.etag ?? null, known?.lastModified ?? null, known?.address ?? null, known?.contentHash ?? null],
        movedTo ?? null,
      ],
    );
    return rowCount === 1;
  }

  /** Of a source's looks the last ones are kept, and all that brought something. */
  async addLook(
    client: PoolClient,
    sourceId: number,
    { outcome, line, address }: LookFinding,
    look: { at: Date; documentId: number | null; taken: boolean; durationMs: number },
  ): Promise<void> {
    await client.query(
      `INSERT INTO source_looks (source_id, at, outcome, line_zh, line_en, address, document_id, taken, duration_ms)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [sourceId, look.at, outcome, line.zh, line.en, address, look.documentId, look.taken, look.durationMs],
    );
    await client.query(
      `DELETE FROM source_looks
        WHERE source_id = $1 AND document_id IS NULL AND id <= (
              SELECT id FROM source_looks WHERE source_id = $1 ORDER BY id DESC OFFSET ${LOOKS_KEPT} LIMIT 1)`,
      [sourceId],
    );
  }
}

function toKnown(etag: string | null, modified: string | null, address: string | null, hash: string | null): Known {
  return {
    etag: etag ?? undefined,
    lastModified: modified ?? undefined,
    address: address ?? undefined,
    contentHash: hash ?? undefined,
  };
}
