import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { IndicatorView } from './indicator.schema';

/** The catalogue of indicators as the API shows it. */
@Injectable()
export class IndicatorsQueries {
  constructor(private readonly database: Database) {}

  /** All indicators, in the catalogue's order. */
  async findAll(): Promise<IndicatorView[]> {
    const { rows } = await this.database.query<IndicatorView>(
      `SELECT code, name_zh AS "nameZh", name_en AS "nameEn", unit, better, measures, aliases
         FROM indicators ORDER BY position`,
    );
    return rows;
  }
}
