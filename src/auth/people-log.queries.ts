import { Injectable } from '@nestjs/common';
import { pageOf } from '../common/page';
import { Database } from '../database/database';
import { instantSql } from '../database/instant-sql';
import type { PeopleLogEntry, PeopleLogPage } from './people.schema';

/** The record of how people were administered. */
@Injectable()
export class PeopleLogQueries {
  constructor(private readonly database: Database) {}

  /** The newest first. @param cursor the last entry of the page before */
  async list({ limit, cursor }: { limit: number; cursor?: number | undefined }): Promise<PeopleLogPage> {
    const { rows } = await this.database.query<PeopleLogEntry>(LIST, [cursor ?? null, limit + 1]);
    return pageOf(rows, limit, ({ id }) => id);
  }
}

const LIST = `
  SELECT l.id, ${instantSql('l.at')} AS at, l.way, l.action, l.before, l.after,
         CASE WHEN b.id IS NOT NULL THEN json_build_object('id', b.id, 'name', b.name) END AS by,
         json_build_object('id', p.id, 'name', p.name) AS person
    FROM people_log l
    JOIN people p ON p.id = l.person_id
    LEFT JOIN people b ON b.id = l.by_id
   WHERE ($1::int IS NULL OR l.id < $1)
   ORDER BY l.id DESC LIMIT $2`;
