import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** What readers may have of documents. */
@Injectable()
export class DocumentsQueries {
  constructor(private readonly database: Database) {}

  /** The bytes of a document that was read or is kept beside, as they came; null where there is none. */
  async findContent(id: number): Promise<{ name: string; bytes: Buffer } | null> {
    const { rows } = await this.database.query<{ name: string; bytes: Buffer }>(
      `SELECT name, bytes FROM documents WHERE id = $1 AND state IN ('read', 'beside')`,
      [id],
    );
    return rows[0] ?? null;
  }
}
