import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { Database } from '../database/database';
import type { DeclaredIdentity } from './identify/report-identity';
import type { Problem } from './report.schema';

/** A document as it was handed in. */
export interface NewDocument {
  name: string;
  mediaType: string;
  sha256: string;
  bytes: Uint8Array;
  declared: DeclaredIdentity;
  /** Where it was found. */
  address?: string;
  /** Why it is kept beside and not read. */
  beside?: Problem;
  /** It is what its source shows now, and so the newest, though it may have been here before. */
  isNewest?: boolean;
}

/** A document that is to be read. */
export interface StoredDocument {
  state: 'received' | 'read' | 'refused' | 'beside';
  name: string;
  mediaType: string;
  bytes: Uint8Array;
  declared: DeclaredIdentity;
  /** Where it was found on the web. */
  address: string | null;
}

/** What was handed in, byte for byte; never changed, never deleted. */
@Injectable()
export class DocumentsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Stores a document, or finds the one with the same bytes and declaration; one that was kept beside, or was not the
   * newest of its source, is received again.
   */
  async store(document: NewDocument, client: Pick<PoolClient, 'query'> = this.database.pool) {
    const { name, mediaType, sha256, bytes, declared, address = null, beside = null, isNewest = false } = document;
    const same = [sha256, declared.region ?? null, declared.year ?? null];
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO documents (sha256, declared_region, declared_year, name, media_type, size, bytes, address, state, problem)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       ON CONFLICT (sha256, declared_region, declared_year) DO NOTHING RETURNING id`,
      [...same, name, mediaType, bytes.length, bytes, address, beside ? 'beside' : 'received', beside],
    );
    if (rows[0]) return { id: rows[0].id, isNew: true };
    const found = await client.query<{ id: number; state: string }>(
      `SELECT id, state FROM documents
        WHERE sha256 = $1 AND declared_region IS NOT DISTINCT FROM $2 AND declared_year IS NOT DISTINCT FROM $3`,
      same,
    );
    const { id, state } = found.rows[0]!;
    const isAgain = !beside && (isNewest || state === 'beside');
    if (isAgain)
      await client.query(
        `UPDATE documents SET state = 'received', problem = NULL, last_received_at = clock_timestamp() WHERE id = $1`,
        [id],
      );
    return { id, isNew: isAgain };
  }

  /** Finds a document and keeps others from reading it until the transaction ends; null where there is none. */
  async lock(client: PoolClient, id: number): Promise<StoredDocument | null> {
    const { rows } = await client.query<
      Omit<StoredDocument, 'declared'> & { region: string | null; year: number | null }
    >(
      `SELECT state, name, media_type AS "mediaType", bytes, address, declared_region AS region, declared_year AS year
         FROM documents WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!rows[0]) return null;
    const { region, year, ...document } = rows[0];
    return { ...document, declared: { region: region ?? undefined, year: year ?? undefined } };
  }

  async markRead(client: PoolClient, id: number): Promise<void> {
    await client.query(`UPDATE documents SET state = 'read', problem = NULL, read_at = now() WHERE id = $1`, [id]);
  }

  async markRefused(client: PoolClient, id: number, problem: Problem): Promise<void> {
    await client.query(`UPDATE documents SET state = 'refused', problem = $2, read_at = now() WHERE id = $1`, [
      id,
      problem,
    ]);
  }
}
