import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../common/errors';
import type { Database } from '../database/database';
import type { IndicatorView } from '../indicators/indicator.schema';

/** One indicator of the catalogue. */
@Injectable()
export class CatalogueIndicatorQueries {
  /** @throws NotFoundError where the catalogue has no such indicator */
  async find(database: Pick<Database, 'query'>, code: string): Promise<IndicatorView> {
    const { rows } = await database.query<IndicatorView>(
      `SELECT code, name_zh AS "nameZh", name_en AS "nameEn", unit, better, measures, aliases
         FROM indicators WHERE code = $1`,
      [code],
    );
    if (rows[0]) return rows[0];
    throw new NotFoundError('indicator.not_found', {
      zh: `指标目录里没有 ${code}；全部指标见 /api/v1/indicators。`,
      en: `The catalogue has no indicator ${code}; /api/v1/indicators lists them all.`,
    });
  }
}
