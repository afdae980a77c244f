import { Injectable } from '@nestjs/common';
import { NotFoundError } from '../common/errors';
import { Database } from '../database/database';
import type { VerdictChangeView, VerdictDetail } from './verdict-detail.schema';
import { describeVerdictRow, selectVerdictRows, type StoredVerdictRow } from './verdict-row.queries';

type StoredDetail = StoredVerdictRow & Omit<VerdictDetail, keyof StoredVerdictRow | 'history'> & { targetKey: string };

/** A verdict with its history. */
@Injectable()
export class VerdictDetailQueries {
  constructor(private readonly database: Database) {}

  /** @throws NotFoundError where there is no such verdict */
  find(id: number): Promise<VerdictDetail> {
    return this.database.snapshot(async (transaction) => {
      const { rows } = await transaction.query<StoredDetail>(`${selectVerdictRows(FURTHER)} WHERE v.id = $1`, [id]);
      if (!rows[0])
        throw new NotFoundError('verdict.not_found', {
          zh: `没有编号为 ${id} 的结论；请从地区页面进入。`,
          en: `There is no verdict with the id ${id}; start from the page of its region.`,
        });
      const { targetKey, ...verdict } = describeVerdictRow(rows[0]);
      const history = await transaction.query<VerdictChangeView>(HISTORY, [
        verdict.region.code,
        verdict.year,
        targetKey,
      ]);
      return { ...verdict, history: history.rows };
    });
  }
}

const time = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const FURTHER = `
  v.year, v.target_key AS "targetKey", v.judgement_version AS "judgementVersion", ${time('v.computed_at')} AS "computedAt",
  (SELECT json_build_object('code', r.code, 'name', r.name, 'level', r.level)
     FROM regions r WHERE r.code = v.region_code) AS region`;

const HISTORY = `
  SELECT ${time('h.at')} AS at, h.from_verdict AS "from", h.to_verdict AS "to", h.cause,
         CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'year', p.year, 'title', p.title, 'region',
           CASE WHEN r.code IS NOT NULL
                THEN json_build_object('code', r.code, 'name', r.name, 'level', r.level) END) END AS report
    FROM verdict_changes h
    LEFT JOIN reports p ON p.id = h.report_id
    LEFT JOIN regions r ON r.code = p.region_code
   WHERE h.region_code = $1 AND h.year = $2 AND h.target_key = $3
   ORDER BY h.id`;
