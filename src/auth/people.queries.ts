import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { instantSql } from '../database/instant-sql';
import type { ListedPerson } from './people.schema';

/** People, as administrators see them. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  /** All, administrators first and those who can't sign in last. */
  async list(): Promise<ListedPerson[]> {
    const { rows } = await this.database.query<ListedPerson>(
      `SELECT * FROM (${LISTED}) listed ORDER BY state = 'disabled', role DESC, name`,
    );
    return rows;
  }

  /** @returns null where there is nobody of that id */
  async find(id: number): Promise<ListedPerson | null> {
    const { rows } = await this.database.query<ListedPerson>(`${LISTED} WHERE p.id = $1`, [id]);
    return rows[0] ?? null;
  }
}

const LISTED = `
  SELECT p.id, p.name, p.role, ${instantSql('p.created_at')} AS "createdAt",
         CASE WHEN p.disabled_at IS NOT NULL THEN 'disabled'
              WHEN p.password_hash IS NULL AND p.subject IS NULL THEN 'invited' ELSE 'active' END AS state,
         (SELECT ${instantSql('max(s.seen_at)')} FROM sessions s WHERE s.person_id = p.id) AS "seenAt",
         (SELECT ${instantSql('max(i.expires_at)')} FROM invitations i
           WHERE i.person_id = p.id AND i.used_at IS NULL AND i.expires_at > now()) AS "linkExpiresAt"
    FROM people p`;
