import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { regionNotFound } from './region-not-found';
import { codesOverTime } from './same-region.queries';

const NATION = '000000';

/** Which codes belong to a region with all below it. */
@Injectable()
export class RegionsWithinQueries {
  constructor(private readonly database: Database) {}

  /**
   * The codes of a region and of all regions below it in the tree of today, each with the codes that it has had before.
   * @returns null for the nation, to which every code belongs
   * @throws NotFoundError where there is no such region
   */
  async find(code: string): Promise<string[] | null> {
    return code === NATION ? null : this.codes(WITHIN, code);
  }

  /**
   * The codes that a region itself has had.
   * @throws NotFoundError where there is no such region
   */
  findAlone(code: string): Promise<string[]> {
    return this.codes(`SELECT code FROM ${codesOverTime('$1')} AS same (code)`, code);
  }

  private async codes(statement: string, code: string): Promise<string[]> {
    const { rows } = await this.database.query<{ code: string }>(statement, [code]);
    if (rows.length > 0) return rows.map((row) => row.code);
    throw regionNotFound(code);
  }
}

const WITHIN = `
  WITH RECURSIVE within AS (
    SELECT present_code AS code FROM regions WHERE code = $1
     UNION ALL
    SELECT r.code FROM regions r JOIN within ON r.parent_code = within.code WHERE r.present_code = r.code)
  SELECT r.code FROM within JOIN regions r ON r.present_code = within.code`;
