import { Injectable } from '@nestjs/common';
import type { Database } from '../database/database';
import { regionNotFound } from '../regions/region-not-found';
import type { RegionRef } from '../regions/region.schema';

/** A region and the regions above it, the nation first. */
export interface Lineage {
  region: RegionRef;
  path: RegionRef[];
}

/** A region's place in the tree. */
@Injectable()
export class LineageQueries {
  /**
   * The region of today: by the code that it had before, it is found too.
   * @throws NotFoundError where there is no such region
   */
  async find(database: Pick<Database, 'query'>, code: string): Promise<Lineage> {
    const { rows } = await database.query<RegionRef>(
      `WITH RECURSIVE lineage AS (
         SELECT code, name, level, parent_code, 0 AS height FROM regions
          WHERE code = (SELECT present_code FROM regions WHERE code = $1)
         UNION ALL
         SELECT r.code, r.name, r.level, r.parent_code, height + 1 FROM regions r JOIN lineage l ON r.code = l.parent_code
       )
       SELECT code, name, level FROM lineage ORDER BY height DESC`,
      [code],
    );
    const region = rows.pop();
    if (!region) throw regionNotFound(code);
    return { region, path: rows };
  }
}
