/** The SQL of an instant as the API gives it, ISO 8601 in UTC. */
export const instantSql = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The columns of a change `h` of a verdict, with the report `p` of region `pr` that caused it (`VerdictChangeView`). */
export const CHANGE_COLUMNS = `
  h.id, ${instantSql('h.at')} AS at, h.from_verdict AS "from", h.to_verdict AS "to", h.cause,
  CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'year', p.year, 'title', p.title, 'region',
    CASE WHEN pr.code IS NOT NULL
         THEN json_build_object('code', pr.code, 'name', pr.name, 'level', pr.level) END) END AS report`;

/** The joins that `CHANGE_COLUMNS` need behind `FROM verdict_changes h`. */
export const CHANGE_JOINS = `
  LEFT JOIN reports p ON p.id = h.report_id
  LEFT JOIN regions pr ON pr.code = p.region_code`;
