import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import type { Judgement } from '../judgement/types';
import type { Problem } from '../reports/report.schema';
import { codesOverTime } from '../regions/same-region.queries';
import { reportKey } from './consulted-reports';

export interface ScorecardKey {
  region: string;
  year: number;
}

export type ChangeCause = 'new_report' | 'new_revision' | 'correction' | 'new_rules';

/** A report whose claims readers now see, or see otherwise, and why. */
export interface PublishedRevision extends ScorecardKey {
  /** The revision that brought them, where one did. */
  revisionId: number | null;
  cause: ChangeCause;
}

/** A verdict as it is stored: the judgement with its claims as rows. */
export type VerdictToStore = Omit<Judgement, 'target' | 'outcome' | 'runnersUp' | 'computed'> & {
  endYear: number;
  indicator: string;
  name: string;
  targetClaimId: number;
  outcomeClaimId?: number;
  runnersUp: { claimId: number; confidence: number }[];
  computed?: ComputedVerdict;
};

/** What the rules alone would say, where an editor's decision lies over it. */
export type ComputedVerdict = Pick<Judgement, 'verdict' | 'rule' | 'reason'> & {
  basis: Judgement['basis'] | null;
  margin: number | null;
  outcomeClaimId: number | null;
};

/** What was judged of a scorecard: its verdicts, and the reports they rest on. */
export interface JudgedScorecard extends ScorecardKey {
  verdicts: VerdictToStore[];
  consulted: string[];
}

// Keeps these locks apart from other advisory locks of the database.
const REGION_LOCK = 1;

/** What of scorecards and verdicts is written; every method runs in the caller's transaction. */
@Injectable()
export class ScorecardsRepository {
  /**
   * Until the transaction ends, nobody else publishes or judges these regions, nor publishes a region above them, on
   * whose reports their verdicts may rest. Judging neighbours side by side stays possible.
   * @returns all codes that the regions have had: what has several is one region to judge
   */
  async lockRegions(transaction: Transaction, regions: readonly string[]): Promise<string[]> {
    const { rows } = await transaction.query<{ code: string; present: string }>(
      `SELECT code, present_code AS present FROM regions WHERE code IN ${codesOverTime('ANY($1)')} ORDER BY code`,
      [regions],
    );
    const codes = rows.map(({ code }) => code);
    const own = new Set(rows.map(({ present }) => present));
    // One lock a region, the nation's first and always by code, so that no transactions wait for each other in a circle.
    const locks = [...new Set([...codes.flatMap(regionsAbove), ...own])].sort();
    await transaction.query(
      `SELECT CASE WHEN own THEN pg_advisory_xact_lock($1, code) ELSE pg_advisory_xact_lock_shared($1, code) END
         FROM unnest($2::int[], $3::boolean[]) AS region (code, own)`,
      [REGION_LOCK, locks.map(Number), locks.map((code) => own.has(code))],
    );
    return codes;
  }

  /** @returns the codes of the region of the report to which the revision belongs, now locked; null where it has none */
  async lockRegionOfRevision(transaction: Transaction, revisionId: number): Promise<string[] | null> {
    const { rows } = await transaction.query<{ region: string | null }>(
      'SELECT p.region_code AS region FROM revisions v JOIN reports p ON p.id = v.report_id WHERE v.id = $1',
      [revisionId],
    );
    const region = rows[0]?.region;
    return region ? this.lockRegions(transaction, [region]) : null;
  }

  /**
   * Makes the run of a revision by these rules the one that readers see.
   * @returns null where it is so already, the revision has been superseded, or there is no such run
   */
  async publish(
    transaction: Transaction,
    revisionId: number,
    rulesetVersion: string,
  ): Promise<PublishedRevision | null> {
    const { rows } = await transaction.query<PublishedRevision & { changed: boolean }>(
      `WITH before AS (
         SELECT p.id, x.id AS run_id, p.published_run_id, old.revision_id
           FROM reports p
           JOIN extraction_runs x ON x.revision_id = p.current_revision_id AND x.ruleset_version = $2 AND x.state = 'done'
           LEFT JOIN extraction_runs old ON old.id = p.published_run_id
          WHERE p.current_revision_id = $1 AND p.state <> 'held'
            FOR UPDATE OF p)
       UPDATE reports p
          SET published_run_id = before.run_id, published_at = now(), state = 'ready', failed_judgement_version = NULL,
              problems = coalesce((SELECT jsonb_agg(problem) FROM jsonb_array_elements(p.problems) problem
                                    WHERE problem ->> 'code' NOT IN ('report.extraction_failed', 'report.judging_failed')), '[]')
         FROM before
        WHERE p.id = before.id AND (p.state <> 'ready' OR before.published_run_id IS DISTINCT FROM before.run_id)
       RETURNING p.region_code AS region, p.year, $1::int AS "revisionId",
                 before.published_run_id IS DISTINCT FROM before.run_id AS changed,
                 CASE WHEN before.published_run_id IS NULL THEN 'new_report'
                      WHEN before.revision_id <> $1 THEN 'new_revision'
                      ELSE 'new_rules' END AS cause`,
      [revisionId, rulesetVersion],
    );
    const { changed, ...published } = rows[0] ?? {};
    return changed ? (published as PublishedRevision) : null;
  }

  /**
   * Marks every scorecard that rests on a report, its own year's first of all; they are outstanding until judged.
   * @param codes by which the report may have been asked for
   */
  async markOutdated(
    transaction: Transaction,
    { region, year, cause, revisionId }: PublishedRevision,
    codes: readonly string[],
  ): Promise<ScorecardKey[]> {
    await transaction.query(
      `INSERT INTO scorecards (region_code, year, consulted) VALUES ($1, $2, ARRAY[$3]) ON CONFLICT DO NOTHING`,
      [region, year, reportKey(region, year)],
    );
    const { rows } = await transaction.query<ScorecardKey>(
      `UPDATE scorecards SET stale_since = now(), stale_cause = $2, stale_revision_id = $3, failed_judgement_version = NULL
        WHERE consulted && $1::text[] RETURNING region_code AS region, year`,
      [codes.map((code) => reportKey(code, year)), cause, revisionId],
    );
    return rows.sort((a, b) => a.year - b.year);
  }

  /** Those of the reports that readers see, by the code that each has. */
  async findPublished(
    transaction: Transaction,
    codes: readonly string[],
    years: readonly number[],
  ): Promise<ScorecardKey[]> {
    const { rows } = await transaction.query<ScorecardKey>(
      `SELECT region_code AS region, year FROM reports
        WHERE region_code = ANY ($1) AND year = ANY ($2) AND state <> 'held' AND published_run_id IS NOT NULL`,
      [codes, years],
    );
    return rows;
  }

  /**
   * Says of a report whose current revision these rules have read that it could not be judged, unless it was published
   * meanwhile; where readers see a former reading of the same revision, it stays ready.
   */
  async markUnjudged(
    transaction: Transaction,
    revisionId: number,
    failure: { rulesetVersion: string; judgementVersion: string; problem: Problem },
  ): Promise<void> {
    await transaction.query(
      `UPDATE reports p
          SET state = CASE p.state WHEN 'ready' THEN p.state ELSE 'failed' END, failed_judgement_version = $3,
              problems = (SELECT coalesce(jsonb_agg(other), '[]') FROM jsonb_array_elements(p.problems) other
                           WHERE other ->> 'code' <> $4::jsonb ->> 'code') || $4::jsonb
         FROM extraction_runs x
        WHERE p.current_revision_id = $1 AND p.state <> 'held' AND x.revision_id = $1 AND x.ruleset_version = $2
          AND x.state = 'done' AND x.id IS DISTINCT FROM p.published_run_id`,
      [revisionId, failure.rulesetVersion, failure.judgementVersion, JSON.stringify(failure.problem)],
    );
  }

  async isOutdated(
    transaction: Transaction,
    { region, year }: ScorecardKey,
    judgementVersion: string,
  ): Promise<boolean> {
    const { rows } = await transaction.query(
      `SELECT FROM scorecards
        WHERE region_code = $1 AND year = $2 AND (stale_since IS NOT NULL OR judgement_version <> $3)`,
      [region, year, judgementVersion],
    );
    return rows.length > 0;
  }

  /** Marks scorecards as outstanding, so that they are judged again though nothing has changed. */
  async markForNewRules(transaction: Transaction, scorecards: readonly ScorecardKey[]): Promise<void> {
    await transaction.query(
      `UPDATE scorecards s
          SET stale_since = coalesce(stale_since, now()), stale_cause = coalesce(stale_cause, 'new_rules'),
              failed_judgement_version = NULL
         FROM unnest($1::text[], $2::int2[]) AS marked (region, year)
        WHERE s.region_code = marked.region AND s.year = marked.year`,
      [scorecards.map(({ region }) => region), scorecards.map(({ year }) => year)],
    );
  }

  /** Says of a scorecard that these rules fail on it as it stands; its verdicts stay as they were, out of date. */
  async markFailed(transaction: Transaction, { region, year }: ScorecardKey, judgementVersion: string): Promise<void> {
    await transaction.query(
      'UPDATE scorecards SET failed_judgement_version = $3 WHERE region_code = $1 AND year = $2',
      [region, year, judgementVersion],
    );
  }

  /**
   * Puts the verdicts of scorecards in the place of their former ones, keeps what changed with its cause, and marks the
   * scorecards as current. Rows that stay the same are not touched.
   */
  async replaceVerdicts(
    transaction: Transaction,
    judged: readonly JudgedScorecard[],
    judgementVersion: string,
  ): Promise<void> {
    await transaction.query({
      name: 'replace-verdicts',
      text: REPLACE_VERDICTS,
      values: [
        judged.map(({ region }) => region),
        judged.map(({ year }) => year),
        JSON.stringify(judged.flatMap(({ region, year, verdicts }) => verdicts.map((v) => toRow(region, year, v)))),
        judgementVersion,
      ],
    });
    await transaction.query({
      name: 'mark-judged',
      text: MARK_JUDGED,
      values: [
        JSON.stringify(
          judged.map(({ region, year, consulted, verdicts }) => ({ region, year, consulted, count: verdicts.length })),
        ),
        judgementVersion,
      ],
    });
  }
}

/** Codes of nation, province and prefecture above a region, from the top. */
function regionsAbove(region: string): string[] {
  const above = ['000000', `${region.slice(0, 2)}0000`, `${region.slice(0, 4)}00`];
  return [...new Set(above)].filter((code) => code < region);
}

function toRow(region: string, year: number, { reason, runnersUp, ...verdict }: VerdictToStore) {
  return { region, year, ...verdict, reasonZh: reason.zh, reasonEn: reason.en, runnersUp };
}

const MARK_JUDGED = `
  UPDATE scorecards s
     SET consulted = judged.consulted, verdict_count = judged.count, judgement_version = $2, judged_at = now(),
         stale_since = NULL, stale_cause = NULL, stale_revision_id = NULL, failed_judgement_version = NULL
    FROM json_to_recordset($1) AS judged (region text, year int2, consulted text[], count int)
   WHERE s.region_code = judged.region AND s.year = judged.year`;

// All parts of the statement see the verdicts as they were before it.
const REPLACE_VERDICTS = `
  WITH incoming AS MATERIALIZED (
    SELECT * FROM json_to_recordset($3) AS verdict (region text, year int2, "targetKey" text, "endYear" int2,
      indicator text, name text, "targetClaimId" int, "outcomeClaimId" int, verdict verdict_value, basis verdict_basis,
      margin float8, "withinTolerance" boolean, confidence real, rule text, "reasonZh" text, "reasonEn" text,
      "runnersUp" jsonb, computed jsonb)
  ), judged AS MATERIALIZED (
    SELECT s.region_code, s.year, coalesce(s.stale_cause, 'new_rules') AS cause, v.report_id, v.id AS revision_id
      FROM unnest($1::text[], $2::int2[]) AS key (region, year)
      JOIN scorecards s ON s.region_code = key.region AND s.year = key.year
      LEFT JOIN revisions v ON v.id = s.stale_revision_id
  ), before AS (
    SELECT v.region_code, v.year, v.target_key, v.verdict, v.indicator, t.name
      FROM judged JOIN verdicts v USING (region_code, year) JOIN claims t ON t.id = v.target_claim_id
  ), gone AS (
    DELETE FROM verdicts v USING judged
     WHERE v.region_code = judged.region_code AND v.year = judged.year AND NOT EXISTS (
           SELECT FROM incoming i
            WHERE i.region = v.region_code AND i.year = v.year AND i."targetKey" = v.target_key)
  ), written AS (
    INSERT INTO verdicts AS v (region_code, year, target_key, end_year, indicator, target_claim_id, outcome_claim_id,
      verdict, basis, margin, within_tolerance, confidence, rule, reason_zh, reason_en, runners_up, computed, judgement_version)
    SELECT region, year, "targetKey", "endYear", indicator, "targetClaimId", "outcomeClaimId",
      verdict, basis, margin, "withinTolerance", confidence, rule, "reasonZh", "reasonEn", "runnersUp", computed, $4
      FROM incoming
    ON CONFLICT (region_code, year, target_key) DO UPDATE
      SET end_year = excluded.end_year, indicator = excluded.indicator, target_claim_id = excluded.target_claim_id,
          outcome_claim_id = excluded.outcome_claim_id, verdict = excluded.verdict, basis = excluded.basis,
          margin = excluded.margin, within_tolerance = excluded.within_tolerance, confidence = excluded.confidence,
          rule = excluded.rule, reason_zh = excluded.reason_zh, reason_en = excluded.reason_en,
          runners_up = excluded.runners_up, computed = excluded.computed, judgement_version = excluded.judgement_version, computed_at = now()
      WHERE (v.end_year, v.indicator, v.target_claim_id, v.outcome_claim_id, v.verdict, v.basis, v.margin,
             v.within_tolerance, v.confidence, v.rule, v.reason_zh, v.reason_en, v.runners_up, v.computed, v.judgement_version)
        IS DISTINCT FROM
            (excluded.end_year, excluded.indicator, excluded.target_claim_id, excluded.outcome_claim_id,
             excluded.verdict, excluded.basis, excluded.margin, excluded.within_tolerance, excluded.confidence,
             excluded.rule, excluded.reason_zh, excluded.reason_en, excluded.runners_up, excluded.computed, excluded.judgement_version)
  )
  INSERT INTO verdict_changes
    (region_code, year, target_key, indicator, name, from_verdict, to_verdict, cause, report_id, revision_id)
  SELECT judged.region_code, judged.year, coalesce(i."targetKey", b.target_key), coalesce(i.indicator, b.indicator),
         coalesce(i.name, b.name), b.verdict, i.verdict, judged.cause, judged.report_id, judged.revision_id
    FROM incoming i
    FULL JOIN before b ON b.region_code = i.region AND b.year = i.year AND b.target_key = i."targetKey"
    JOIN judged ON judged.region_code = coalesce(i.region, b.region_code) AND judged.year = coalesce(i.year, b.year)
   WHERE i.verdict IS DISTINCT FROM b.verdict`;
