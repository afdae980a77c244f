import { Injectable } from '@nestjs/common';
import { pageOf } from '../../common/page';
import { Database } from '../../database/database';
import { instantSql } from '../../database/instant-sql';
import { regionRefJson } from '../../regions/region-ref.queries';
import { codesOverTime } from '../../regions/same-region.queries';
import type { AuditEntry, AuditPage } from './audit.schema';

/** Which entries are listed. */
export interface AuditFilter {
  region?: string | undefined;
  person?: number | undefined;
  limit: number;
  /** The last entry of the page before. */
  cursor?: number | undefined;
}

/** The record of what editors did. */
@Injectable()
export class AuditQueries {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async list({ region, person, limit, cursor }: AuditFilter): Promise<AuditPage> {
    const { rows } = await this.database.query<AuditEntry>(LIST, [
      region ?? null,
      person ?? null,
      cursor ?? null,
      limit + 1,
    ]);
    return pageOf(rows, limit, ({ id }) => id);
  }
}

const LIST = `
  SELECT u.id, ${instantSql('u.at')} AS at, u.action, u.reason,
         json_build_object('id', u.person_id, 'name', u.person_name) AS person, u.act_id AS "actId",
         u.correction_id AS "correctionId", k.kind, k.year, coalesce(k.selector ->> 'exact', '') AS quote,
         ${regionRefJson('r')} AS region, u.before, u.after
    FROM audit_log u
    JOIN corrections k ON k.id = u.correction_id
    JOIN regions r ON r.code = k.region_code
   WHERE ($1::text IS NULL OR k.region_code IN ${codesOverTime('$1')})
     AND ($2::int IS NULL OR u.person_id = $2)
     AND ($3::int IS NULL OR u.id < $3)
   ORDER BY u.id DESC LIMIT $4`;
