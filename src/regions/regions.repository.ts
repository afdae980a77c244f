import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { NATION } from './division';
import { divisionIndex } from './division-index';
import { divisions } from './divisions';
import { regionSearchText } from './region-search-text';

/** Keeps the table of regions equal to the divisions. */
@Injectable()
export class RegionsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Writes the divisions that are new or differ, in one statement; the others are not touched.
   * @returns how many were written
   */
  async seed(): Promise<number> {
    const index = divisionIndex();
    const { rowCount } = await this.database.query(SEED, [
      JSON.stringify(
        divisions().map((division) => ({
          code: division.code,
          name: division.name,
          short_name: division.shortName,
          level: division.level,
          parent_code: division.parent,
          valid_from: division.validFrom,
          valid_to: division.validTo,
          successor_code: division.successor,
          present_code: index.presentCode(division.code),
          search_text: regionSearchText(
            division,
            index.path(division).filter(({ code }) => code !== NATION),
            index.formerDivisions(division.code),
          ),
        })),
      ),
    ]);
    return rowCount ?? 0;
  }
}

const COLUMNS =
  'code, name, short_name, level, parent_code, valid_from, valid_to, successor_code, present_code, search_text';

// In the order of the codes, so that two processes that start at once wait for each other and do not lock crosswise.
const SEED = `
  INSERT INTO regions (${COLUMNS})
  SELECT ${COLUMNS}
    FROM json_to_recordset($1) AS division (code text, name text, short_name text, level region_level, parent_code text,
      valid_from int2, valid_to int2, successor_code text, present_code text, search_text text)
   ORDER BY code
  ON CONFLICT (code) DO UPDATE
     SET (${COLUMNS}) = (SELECT excluded.code, excluded.name, excluded.short_name, excluded.level, excluded.parent_code,
           excluded.valid_from, excluded.valid_to, excluded.successor_code, excluded.present_code, excluded.search_text)
   WHERE regions IS DISTINCT FROM excluded`;
