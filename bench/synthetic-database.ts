import pg from 'pg';
import { migrate } from '../src/database/migrate';
import { RULESET_VERSION } from '../src/extraction/ruleset-version';
import { things } from './synthetic-claims';

const DATABASE = 'duixian_bench';
/** The year in which the first made-up targets are set. */
const FIRST_YEAR = 2010;

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

/**
 * Publishes the reports of many regions and years in a row: each sets `targets` targets and tells the outcomes of the year
 * before, the first of them no outcomes and one more at the end no targets. Nothing is judged yet.
 */
export async function fillDatabase(client: pg.Client, regions: number, targets: number, years = 1): Promise<void> {
  await client.query(
    `INSERT INTO documents (name, media_type, sha256, size, bytes, state) VALUES ('', '', '', 0, '', 'read')`,
  );
  await client.query(REGIONS, [regions, COUNTIES]);
  await client.query(STATEMENTS, [JSON.stringify(things(targets)), FIRST_YEAR, years]);
  await client.query('ANALYZE statements');
  await client.query(REPORTS);
  await client.query(CLAIMS, [RULESET_VERSION]);
  await client.query(PUBLISH);
  await client.query('DROP TABLE statements');
  await client.query(
    `INSERT INTO scorecards (region_code, year, consulted)
     SELECT region_code, year, ARRAY[region_code || '/' || year, region_code || '/' || year + 1]
       FROM reports WHERE year < $1`,
    [FIRST_YEAR + years],
  );
  await client.query('VACUUM ANALYZE');
}

/** So many counties in a prefecture. */
const COUNTIES = 20;

// 910000 is the province, 910100 its first prefecture, 910101 the first county in that.
const REGIONS = `
  WITH counties AS (SELECT at, 910000 + at / $2 * 100 + 100 AS prefecture FROM generate_series(0, $1::int - 1) at),
  places (code, level, parent) AS (
    SELECT 910000, 'province', NULL::int
     UNION ALL SELECT DISTINCT prefecture, 'prefecture', 910000 FROM counties
     UNION ALL SELECT prefecture + 1 + at % $2, 'county', prefecture FROM counties)
  INSERT INTO regions (code, name, short_name, level, parent_code, search_text, present_code)
  SELECT code::text, '试验' || code, '试验' || code, level::region_level, parent::text, '', code::text FROM places`;

// Of ten targets eight are told of by figure, one by another measure, and one not at all.
const STATEMENTS = `
  CREATE TEMPORARY TABLE statements AS
  WITH things AS (
    SELECT * FROM ROWS FROM (json_to_recordset($1) AS (name text, indicator text, measure claim_measure, unit text, scope text))
      WITH ORDINALITY AS thing (name, indicator, measure, unit, scope, at)
  ), places AS (
    SELECT code, year, year - $2 + row_number() OVER (PARTITION BY year ORDER BY code) AS place
      FROM regions, generate_series($2::int, $2::int + $3::int) year WHERE code LIKE '91%' AND level = 'county'
  ), said AS (
    SELECT code, year, role, at, indicator, name, unit, scope,
           CASE WHEN role = 'outcome' AND (place + at) % 10 = 1 THEN 'rank' ELSE measure END AS measure,
           CASE role WHEN 'target' THEN 5 + (place + at) % 9 ELSE 5 + (place * 7 + at) % 11 END AS value,
           CASE role WHEN 'target' THEN year ELSE year - 1 END AS of
      FROM places, things, (VALUES ('outcome'::claim_role), ('target')) roles (role)
     WHERE CASE role WHEN 'target' THEN year < $2::int + $3::int ELSE year > $2::int AND (place + at) % 10 > 0 END
  ), quoted AS (
    SELECT *, scope || name || CASE measure WHEN 'growth' THEN '增长' ELSE '达到' END || value || unit AS quote FROM said
  )
  SELECT *, row_number() OVER report - 1 AS seq,
         sum(char_length(quote) + 1) OVER report - char_length(quote) - 1 AS "offset"
    FROM quoted WINDOW report AS (PARTITION BY code, year ORDER BY role DESC, at)`;

const REPORTS = `
  WITH texts AS (
    SELECT code, year, string_agg(quote || '，', '' ORDER BY seq) AS text FROM statements GROUP BY code, year
  ), written AS (
    INSERT INTO reports (region_code, year, title, state) SELECT code, year, '', 'ready' FROM texts ORDER BY year, code
    RETURNING id, region_code, year
  )
  INSERT INTO revisions (report_id, document_id, part, seq, content_hash, text)
  SELECT w.id, 1, 1, 1, encode(sha256(convert_to(t.text, 'UTF8')), 'hex'), t.text
    FROM written w JOIN texts t ON t.code = w.region_code AND t.year = w.year`;

const CLAIMS = `
  WITH runs AS (
    INSERT INTO extraction_runs (revision_id, ruleset_version, state, claim_count)
    SELECT v.id, $1, 'done', count(*)
      FROM revisions v JOIN reports p ON p.id = v.report_id JOIN statements s ON s.code = p.region_code AND s.year = p.year
     GROUP BY v.id
    RETURNING id, revision_id
  )
  INSERT INTO claims (run_id, seq, role, indicator, name, measure, average, op, value, unit, start_year, end_year, plan,
    headline, hedge, scope, quote, "offset", rule, stated, confidence)
  SELECT x.id, s.seq, s.role, s.indicator, s.name, s.measure, false, 'eq', s.value, s.unit, s.of, s.of,
         s.role = 'target' AND s.at % 25 = 0, s.at <= 12, '', s.scope, s.quote, s."offset", 'synthetic', '{subject,measure,unit}', 1
    FROM runs x
    JOIN revisions v ON v.id = x.revision_id
    JOIN reports p ON p.id = v.report_id
    JOIN statements s ON s.code = p.region_code AND s.year = p.year
   ORDER BY x.id, s.seq`;

const PUBLISH = `
  UPDATE reports p SET current_revision_id = v.id, published_run_id = x.id
    FROM revisions v JOIN extraction_runs x ON x.revision_id = v.id
   WHERE v.report_id = p.id`;

/** Empties what was judged and marks all of it as outstanding. */
export async function forgetVerdicts(client: pg.Client): Promise<void> {
  await client.query('TRUNCATE verdicts, verdict_changes RESTART IDENTITY');
  await client.query(`UPDATE scorecards SET judgement_version = '', judged_at = NULL, stale_since = now()`);
  await client.query('VACUUM ANALYZE scorecards');
}

/** Makes a few verdicts, changes and plans of kinds that there would be none or many of, far apart from each other. */
export async function addRarities(client: pg.Client): Promise<void> {
  await client.query(`UPDATE verdicts SET verdict = 'incomparable' WHERE id % 9973 = 0`);
  await client.query(
    `UPDATE verdict_changes SET cause = 'correction', from_verdict = 'missed', to_verdict = 'incomparable'
      WHERE id % 9973 = 0`,
  );
  await client.query(`UPDATE verdict_changes SET from_verdict = 'met', to_verdict = NULL WHERE id % 9973 = 1`);
  await client.query(`UPDATE claims SET plan = false WHERE plan AND id % 101 <> 0`);
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
