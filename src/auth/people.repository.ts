import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { Role } from './role';

/** Rows of people. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: Database) {}

  /** @returns the new person's id, or null where the name is taken */
  async add(name: string, nameKey: string, role: Role): Promise<number | null> {
    const { rows } = await this.database.query<{ id: number }>(
      `INSERT INTO people (name, name_key, role) VALUES ($1, $2, $3) ON CONFLICT (name_key) DO NOTHING RETURNING id`,
      [name, nameKey, role],
    );
    return rows[0]?.id ?? null;
  }
}
