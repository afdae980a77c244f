import { createHash } from 'node:crypto';
import pg from 'pg';
import { migrate } from '../src/database/migrate';
import { RULESET_VERSION } from '../src/extraction/ruleset-version';
import { outcomeReport, type SyntheticReport, TARGET_YEAR, targetReport } from './synthetic-claims';

const DATABASE = 'duixian_bench';
const FIRST_REGION = 910_001;

/** Makes a database anew, with the project's own tables. @returns its address */
export async function createDatabase(postgresUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: postgresUrl });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
  const url = new URL(postgresUrl);
  url.pathname = DATABASE;
  await migrate(url.href);
  return url.href;
}

/** Publishes two reports of each region, one with targets and one with their outcomes; nothing is judged yet. */
export async function fillDatabase(client: pg.Client, regions: number, targets: number): Promise<void> {
  await client.query(
    `INSERT INTO documents (name, media_type, sha256, size, bytes, state) VALUES ('', '', '', 0, '', 'read')`,
  );
  await client.query(
    `INSERT INTO regions (code, name, short_name, level, search_text, present_code)
     SELECT code::text, '试验县' || code, '试验' || code, 'county', '', code::text FROM generate_series($1::int, $2::int) code`,
    [FIRST_REGION, FIRST_REGION + regions - 1],
  );
  for (let region = 0; region < regions; region++) {
    const code = String(FIRST_REGION + region);
    await publish(client, code, TARGET_YEAR, targetReport(region, targets));
    await publish(client, code, TARGET_YEAR + 1, outcomeReport(region, targets));
  }
  await client.query(
    `INSERT INTO scorecards (region_code, year, consulted)
     SELECT region_code, year, ARRAY[region_code || '/' || year, region_code || '/' || year + 1] FROM reports WHERE year = $1`,
    [TARGET_YEAR],
  );
  await client.query('VACUUM ANALYZE');
}

async function publish(
  client: pg.Client,
  region: string,
  year: number,
  { text, claims }: SyntheticReport,
): Promise<void> {
  const hash = createHash('sha256').update(text).digest('hex');
  await client.query(
    `WITH report AS (INSERT INTO reports (region_code, year, title, state) VALUES ($1, $2, '', 'ready') RETURNING id),
     revision AS (
       INSERT INTO revisions (report_id, document_id, part, seq, content_hash, text)
       SELECT id, 1, 1, 1, $3, $4 FROM report RETURNING id),
     run AS (
       INSERT INTO extraction_runs (revision_id, ruleset_version, state, claim_count)
       SELECT id, $5, 'done', $6 FROM revision RETURNING id)
     INSERT INTO claims (run_id, seq, role, indicator, name, measure, average, op, value, unit, start_year, end_year,
       plan, headline, hedge, scope, quote, "offset", rule, stated, confidence)
     SELECT run.id, seq - 1, role, indicator, name, measure, average, op, value, unit, start, "end",
       plan, headline, hedge, scope, quote, "offset", rule, stated, confidence
       FROM run, ROWS FROM (json_to_recordset($7) AS (role claim_role, indicator text, name text,
         measure claim_measure, average boolean, op claim_op, value float8, unit text, start int2, "end" int2,
         plan boolean, headline boolean, hedge text, scope text, quote text, "offset" int, rule text, stated text[],
         confidence real)) WITH ORDINALITY AS claim (role, indicator, name, measure, average, op, value, unit, start,
         "end", plan, headline, hedge, scope, quote, "offset", rule, stated, confidence, seq)`,
    [region, year, hash, text, RULESET_VERSION, claims.length, JSON.stringify(claims)],
  );
  await client.query(
    `UPDATE reports p SET current_revision_id = v.id, published_run_id = x.id
       FROM revisions v JOIN extraction_runs x ON x.revision_id = v.id
      WHERE v.report_id = p.id AND p.region_code = $1 AND p.year = $2`,
    [region, year],
  );
}

/** Empties what was judged and marks all of it as outstanding. */
export async function forgetVerdicts(client: pg.Client): Promise<void> {
  await client.query('TRUNCATE verdicts, verdict_changes RESTART IDENTITY');
  await client.query(`UPDATE scorecards SET judgement_version = '', judged_at = NULL, stale_since = now()`);
  await client.query('VACUUM ANALYZE scorecards');
}

/** How many verdicts of each kind there are, the commonest first. */
export async function countVerdicts(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ verdict: string; count: number }>(
    'SELECT verdict, count(*)::int AS count FROM verdicts GROUP BY verdict ORDER BY count DESC',
  );
  return rows.map(({ verdict, count }) => `${verdict} ${count}`).join(', ');
}

/**
 * The yardstick: all targets linked and judged by one statement with the joins that the work needs, by the plainest of
 * rules (same indicator or name, measure, scope and years), written with reasons and changes as the real rows are.
 */
export const ONE_STATEMENT = `
  WITH compared AS (
    SELECT DISTINCT ON (t.id) p.region_code, p.year, p.id AS report_id, t.*, n.id AS next_id, n.year AS next_year,
           o.id AS outcome_id, o.value AS reached, o.quote AS outcome_quote
      FROM scorecards s
      JOIN reports p ON p.region_code = s.region_code AND p.year = s.year AND p.state <> 'held'
      JOIN extraction_runs x ON x.id = p.published_run_id
      JOIN claims t ON t.run_id = x.id AND t.role = 'target'
      LEFT JOIN reports n ON n.region_code = p.region_code AND n.year = t.end_year + 1 AND n.state <> 'held'
      LEFT JOIN claims o ON o.run_id = n.published_run_id AND o.role = 'outcome' AND o.indicator = t.indicator
            AND (t.indicator <> '' OR o.name = t.name) AND o.measure = t.measure AND o.scope = t.scope
            AND o.start_year = t.start_year AND o.end_year = t.end_year
     ORDER BY t.id, o.confidence DESC, o."offset"
  ), judged AS (
    SELECT *, CASE WHEN next_id IS NULL THEN 'pending' WHEN outcome_id IS NULL THEN 'unreported'
                   WHEN reached >= value THEN 'met' ELSE 'missed' END::verdict_value AS verdict
      FROM compared
  ), written AS (
    INSERT INTO verdicts (region_code, year, target_key, end_year, indicator, target_claim_id, outcome_claim_id, verdict,
      basis, margin, within_tolerance, confidence, rule, reason_zh, reason_en, runners_up, judgement_version)
    SELECT region_code, year, concat_ws('|', nullif(indicator, ''), name, measure, value, scope), end_year, indicator, id,
           outcome_id, verdict, CASE WHEN outcome_id IS NULL THEN NULL ELSE 'reported' END::verdict_basis,
           reached - value, false, 1, 'one-statement',
           format('%s年报告定%s，%s年报告称%s。', year, quote, next_year, outcome_quote),
           format('The report of %s set %s; that of %s gives %s.', year, quote, next_year, outcome_quote), '[]', 'bench'
      FROM judged
    RETURNING region_code, year, target_key, indicator, verdict, target_claim_id
  )
  INSERT INTO verdict_changes (region_code, year, target_key, indicator, name, to_verdict, cause)
  SELECT w.region_code, w.year, w.target_key, w.indicator, t.name, w.verdict, 'new_rules'
    FROM written w JOIN claims t ON t.id = w.target_claim_id`;
