import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { INDICATORS } from '../extraction/indicators/catalogue';

/** The catalogue of indicators as a table, for joins. */
@Injectable()
export class IndicatorsRepository {
  constructor(private readonly database: Database) {}

  /** Makes the table equal to the catalogue; rows that are so already are not touched. */
  async seed(): Promise<void> {
    await this.database.query(SEED, [JSON.stringify(INDICATORS.map((row, position) => ({ ...row, position })))]);
  }
}

const SEED = `
  WITH catalogue AS (
    SELECT * FROM json_to_recordset($1) AS indicator (code text, "nameZh" text, "nameEn" text, unit text, better text,
      measures text[], aliases text[], position int2)),
  dropped AS (DELETE FROM indicators WHERE code NOT IN (SELECT code FROM catalogue))
  INSERT INTO indicators (code, name_zh, name_en, unit, better, measures, aliases, position)
  SELECT code, "nameZh", "nameEn", unit, better, measures, aliases, position FROM catalogue ORDER BY code
  ON CONFLICT (code) DO UPDATE
     SET (name_zh, name_en, unit, better, measures, aliases, position) = (SELECT excluded.name_zh, excluded.name_en,
           excluded.unit, excluded.better, excluded.measures, excluded.aliases, excluded.position)
   WHERE indicators IS DISTINCT FROM excluded`;
