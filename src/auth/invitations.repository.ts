import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import type { Person } from './person.schema';

const OPEN = 'i.token_hash = $1 AND i.used_at IS NULL AND i.expires_at > now() AND p.disabled_at IS NULL';

/** Rows of links by which passwords are set. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly database: Database) {}

  /** Adds a link, in the place of those that the person had. @returns until when it works */
  async replace(transaction: Transaction, personId: number, tokenHash: Buffer, seconds: number): Promise<Date> {
    await transaction.query('DELETE FROM invitations WHERE person_id = $1 AND used_at IS NULL', [personId]);
    const { rows } = await transaction.query<{ expiresAt: Date }>(
      `INSERT INTO invitations (person_id, token_hash, expires_at) VALUES ($1, $2, now() + make_interval(secs => $3))
       RETURNING expires_at AS "expiresAt"`,
      [personId, tokenHash, seconds],
    );
    return rows[0]!.expiresAt;
  }

  /** @returns null where the link was used, is too old, was replaced by another, or its person is disabled */
  async find(tokenHash: Buffer): Promise<{ person: Person; expiresAt: Date } | null> {
    const { rows } = await this.database.query<{ person: Person; expiresAt: Date }>(
      `SELECT json_build_object('id', p.id, 'name', p.name, 'role', p.role) AS person, i.expires_at AS "expiresAt"
         FROM invitations i JOIN people p ON p.id = i.person_id WHERE ${OPEN}`,
      [tokenHash],
    );
    return rows[0] ?? null;
  }

  /** @returns whose link it is, or null where it does not work (any more) */
  async use(transaction: Transaction, tokenHash: Buffer): Promise<number | null> {
    const { rows } = await transaction.query<{ personId: number }>(
      `UPDATE invitations i SET used_at = now() FROM people p WHERE p.id = i.person_id AND ${OPEN}
       RETURNING i.person_id AS "personId"`,
      [tokenHash],
    );
    return rows[0]?.personId ?? null;
  }
}
