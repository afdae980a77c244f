import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import type { Standing } from './people.schema';
import type { Role } from './role';

/** Someone with what they sign in by. */
export interface Account {
  id: number;
  name: string;
  role: Role;
  passwordHash: string | null;
  isDisabled: boolean;
}

const ACCOUNT = `SELECT id, name, role, password_hash AS "passwordHash", disabled_at IS NOT NULL AS "isDisabled" FROM people`;

/** Who someone is at an OpenID provider. */
export interface Identity {
  issuer: string;
  subject: string;
}

/** Rows of people. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  /** @returns the new person's id, or null where the name or the identity is taken */
  async add(
    transaction: Transaction,
    name: string,
    nameKey: string,
    role: Role,
    identity: Identity | null,
  ): Promise<number | null> {
    const { rows } = await transaction.query<{ id: number }>(
      `INSERT INTO people (name, name_key, role, issuer, subject) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING id`,
      [name, nameKey, role, identity?.issuer ?? null, identity?.subject ?? null],
    );
    return rows[0]?.id ?? null;
  }

  async find(id: number): Promise<Account | null> {
    const { rows } = await this.database.query<Account>(`${ACCOUNT} WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  async findByName(nameKey: string): Promise<Account | null> {
    const { rows } = await this.database.query<Account>(`${ACCOUNT} WHERE name_key = $1`, [nameKey]);
    return rows[0] ?? null;
  }

  /** Who someone at an OpenID provider is here. */
  async findByIdentity({ issuer, subject }: Identity): Promise<Account | null> {
    const { rows } = await this.database.query<Account>(`${ACCOUNT} WHERE issuer = $1 AND subject = $2`, [
      issuer,
      subject,
    ]);
    return rows[0] ?? null;
  }

  /** @returns false where the identity is another person's */
  async setIdentity(
    id: number,
    { issuer, subject }: Identity,
    client: Pick<Transaction, 'query'> = this.database.pool,
  ): Promise<boolean> {
    const { rowCount } = await client.query(
      `UPDATE people SET issuer = $2, subject = $3
        WHERE id = $1 AND NOT EXISTS (SELECT FROM people WHERE issuer = $2 AND subject = $3 AND id <> $1)`,
      [id, issuer, subject],
    );
    return rowCount === 1;
  }

  async setPassword(
    id: number,
    passwordHash: string,
    client: Pick<Transaction, 'query'> = this.database.pool,
  ): Promise<void> {
    await client.query('UPDATE people SET password_hash = $2 WHERE id = $1', [id, passwordHash]);
  }

  /**
   * Changes role and whether someone may sign in.
   * @returns how it was and how it is, or null where there is nobody of that id
   */
  async change(
    transaction: Transaction,
    id: number,
    { role, disabled }: Partial<Standing>,
  ): Promise<{ before: Standing; after: Standing } | null> {
    const { rows } = await transaction.query<{ before: Standing; after: Standing }>(
      `UPDATE people p SET role = coalesce($2, p.role),
              disabled_at = CASE WHEN $3::boolean IS NULL THEN p.disabled_at WHEN $3 THEN coalesce(p.disabled_at, now()) END
         FROM (SELECT id, role, disabled_at FROM people WHERE id = $1 FOR UPDATE) former
        WHERE p.id = former.id
       RETURNING json_build_object('role', former.role, 'disabled', former.disabled_at IS NOT NULL) AS before,
                 json_build_object('role', p.role, 'disabled', p.disabled_at IS NOT NULL) AS after`,
      [id, role ?? null, disabled ?? null],
    );
    return rows[0] ?? null;
  }

  /** Makes changes of administrators wait for each other until the transaction ends, and counts those who can sign in. */
  async lockAdministrators(transaction: Transaction): Promise<number> {
    const { rows } = await transaction.query(
      `SELECT id FROM people
        WHERE role = 'administrator' AND disabled_at IS NULL AND (password_hash IS NOT NULL OR subject IS NOT NULL)
        ORDER BY id FOR UPDATE`,
    );
    return rows.length;
  }
}
