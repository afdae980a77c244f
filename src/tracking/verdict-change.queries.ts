import { instantSql } from '../database/instant-sql';
import { regionRefJson } from '../regions/region-ref.queries';

/** The columns of a change `h` of a verdict, with the report `p` of region `pr` that caused it (`VerdictChangeView`). */
export const CHANGE_COLUMNS = `
  h.id, ${instantSql('h.at')} AS at, h.from_verdict AS "from", h.to_verdict AS "to", h.cause,
  CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'year', p.year, 'title', p.title, 'region',
    CASE WHEN pr.code IS NOT NULL
         THEN ${regionRefJson('pr')} END) END AS report`;

/** The joins that `CHANGE_COLUMNS` need behind `FROM verdict_changes h`. */
export const CHANGE_JOINS = `
  LEFT JOIN reports p ON p.id = h.report_id
  LEFT JOIN regions pr ON pr.code = p.region_code`;
