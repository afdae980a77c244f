import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { regionRefJson } from '../regions/region-ref.queries';
import { seasonsIn } from './congress-season';
import {
  type ChangeLine,
  type DigestContent,
  type NewReport,
  type RestPlace,
  type Season,
  type Section,
  type SectionContent,
  SECTIONS,
} from './digest-content';
import { verdictKeySql } from '../tracking/verdict-key';
import type { DigestKind, Follow } from './subscription.schema';

/** What is asked for: of which window, of what, and which kinds. */
export interface DigestQuestion {
  windowStart: Date;
  windowEnd: Date;
  follows: readonly Follow[];
  kinds: readonly DigestKind[];
}

/** So many lines are told of each section, and so many reports; the rest is counted. */
const LINES: Record<Section, number> = { correction: 8, changed: 8, verdict: 12, silence: 6, target: 8 };
const REPORTS = 8;
const REST_PLACES = 4;

const KIND_OF: Record<Section, DigestKind> = {
  correction: 'correction',
  changed: 'verdict',
  verdict: 'verdict',
  silence: 'silence',
  target: 'target',
};

/** What happened in a window to what is followed. */
@Injectable()
export class DigestContentQueries {
  constructor(private readonly database: Database) {}

  /** Reads what a subscriber is told; the regions that moved are told by his subscriptions. */
  async find(
    question: DigestQuestion,
    database: Pick<Database, 'query'> = this.database,
  ): Promise<Omit<DigestContent, 'moved'>> {
    const { windowStart, windowEnd, follows, kinds } = question;
    const values = [JSON.stringify(follows), windowStart, windowEnd];
    const told = SECTIONS.filter((section) => kinds.includes(KIND_OF[section]));
    const changes = await database.query<ChangeRow>(CHANGES, [
      ...values,
      JSON.stringify(told.map((section) => ({ section, lines: LINES[section] }))),
    ]);
    const reports = kinds.includes('report')
      ? await database.query<NewReport & { total: number }>(NEW_REPORTS, [...values, REPORTS])
      : { rows: [] };
    return {
      windowStart,
      windowEnd,
      sections: Object.fromEntries(
        SECTIONS.map((section) => [section, describeSection(changes.rows.filter((row) => row.section === section))]),
      ) as Record<Section, SectionContent>,
      reports: { items: reports.rows, total: reports.rows[0]?.total ?? 0 },
      seasons: kinds.includes('season') ? seasonsOf(question) : [],
    };
  }
}

/** A line that is told; or how many more there are of one region's year. */
type ChangeRow = ChangeLine & { told: boolean; count: number; total: number };

function describeSection(rows: ChangeRow[]): SectionContent {
  return {
    lines: rows.filter(({ told }) => told),
    total: rows[0]?.total ?? 0,
    rest: rows
      .filter(({ told }) => !told)
      .map(({ region, year, count }): RestPlace => ({ region, year, count }))
      .slice(0, REST_PLACES),
  };
}

/** The nation's season concerns who follows the nation, the local one who follows any other region. */
function seasonsOf({ windowStart, windowEnd, follows }: DigestQuestion): Season[] {
  const concerns: Record<Season, boolean> = {
    national: follows.some(({ region }) => region === NATION),
    local: follows.some(({ region, below }) => region !== NATION || below),
  };
  return seasonsIn(windowStart, windowEnd).filter((season) => concerns[season]);
}

const NATION = '000000';

// Codes that are followed, those of former times too. A wide one (indicator null) takes in all indicators.
const FOLLOWED = `
  tree AS (
    SELECT r.present_code AS code, f.below, f.indicator
      FROM json_to_recordset($1) AS f (region text, below boolean, indicator text) JOIN regions r ON r.code = f.region
     UNION
    SELECT child.present_code, true, tree.indicator
      FROM tree JOIN regions child ON child.parent_code = tree.code WHERE tree.below
  ), followed AS MATERIALIZED (
    SELECT DISTINCT r.code, tree.indicator FROM tree JOIN regions r ON r.present_code = tree.code
  ), happened AS MATERIALIZED (
    SELECT c.* FROM verdict_changes c
     WHERE c.at >= $2 AND c.at < $3 AND EXISTS (
           SELECT FROM followed f WHERE f.code = c.region_code AND (f.indicator IS NULL OR f.indicator = c.indicator))
  )`;

/**
 * Each target's changes within the window as one, from what it was before to what it was after; what came to the same is
 * no news, nor are targets that new rules read or read no more. The most telling first: main targets, missed before met,
 * the wider region, the later year. Beyond a section's lines, the rest is counted by region and year.
 */
const CHANGES = `
  WITH RECURSIVE ${FOLLOWED}, net AS (
    SELECT region_code, year, target_key,
           (array_agg(from_verdict ORDER BY id))[1] AS "from", (array_agg(to_verdict ORDER BY id DESC))[1] AS "to",
           (array_agg(cause ORDER BY id DESC))[1] AS cause, (array_agg(name ORDER BY id DESC))[1] AS name,
           (array_agg(indicator ORDER BY id DESC))[1] AS indicator
      FROM happened GROUP BY region_code, year, target_key
  ), sorted AS (
    SELECT *, CASE
             WHEN cause = 'correction' THEN 'correction'
             WHEN "to" IS NULL OR "from" <> 'pending' THEN 'changed'
             WHEN "to" = 'pending' THEN 'target'
             WHEN "to" = 'unreported' THEN 'silence'
             ELSE 'verdict' END AS section
      FROM net
     WHERE "from" IS DISTINCT FROM "to" AND NOT (cause = 'new_rules' AND ("from" IS NULL OR "to" IS NULL))
  ), ranked AS (
    SELECT s.*, w.lines, r.name AS region_name, r.level, ${verdictKeySql('s')} AS verdict_key, v.verdict AS now,
           v.outcome_claim_id, v.margin, t.op AS target_op, t.unit, v.reason_zh, v.reason_en, t.quote AS target, t.measure, i.name_en,
           count(*) OVER (PARTITION BY s.section)::int AS total,
           row_number() OVER (PARTITION BY s.section ORDER BY coalesce(t.headline, false) DESC, coalesce(t.plan, false),
             array_position(ARRAY['missed', 'met', 'incomparable', 'unreported', 'pending'], s."to"::text),
             r.level, s.year DESC, s.region_code, t.seq, s.target_key) AS place
      FROM sorted s
      JOIN json_to_recordset($4) AS w (section text, lines int) ON w.section = s.section
      JOIN regions r ON r.code = s.region_code
      LEFT JOIN verdicts v ON v.region_code = s.region_code AND v.year = s.year AND v.target_key = s.target_key
      LEFT JOIN claims t ON t.id = v.target_claim_id
      LEFT JOIN indicators i ON i.code = s.indicator
  )
  SELECT k.section, true AS told, k.place, k.total, 1 AS count, k.year, k.verdict_key AS "verdictKey", k.name,
         k.name_en AS "nameEn", k."from", k."to", k.cause, k.target,
         json_build_object('code', k.region_code, 'name', k.region_name, 'level', k.level) AS region,
         CASE WHEN k."to" = 'pending' THEN before.quote WHEN k.now = k."to" THEN o.quote END AS outcome,
         CASE WHEN k.now = k."to" THEN k.margin END AS margin,
         CASE k.target_op WHEN 'relative' THEN o.unit ELSE k.unit END AS "marginUnit",
         CASE WHEN k.now = k."to" AND k."to" <> 'pending'
              THEN json_build_object('zh', k.reason_zh, 'en', k.reason_en) END AS reason
    FROM ranked k
    LEFT JOIN claims o ON o.id = k.outcome_claim_id
    LEFT JOIN LATERAL (
      SELECT c.quote
        FROM reports p JOIN claims c ON c.run_id = p.published_run_id
       WHERE k."to" = 'pending' AND k.indicator <> '' AND p.region_code = k.region_code AND p.year = k.year
         AND c.role = 'outcome' AND c.indicator = k.indicator AND c.measure = k.measure AND c.scope = ''
         AND c.start_year = k.year - 1 AND c.end_year = k.year - 1
       ORDER BY c.headline DESC, c.seq LIMIT 1) before ON true
   WHERE k.place <= k.lines
  UNION ALL
  (SELECT section, false, -count(*), total, count(*)::int, year, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
          json_build_object('code', region_code, 'name', region_name, 'level', level)::json, NULL, NULL, NULL, NULL
     FROM ranked WHERE place > lines
    GROUP BY section, total, region_code, region_name, level, year)
  ORDER BY told DESC, place, year DESC`;

// A report is new once: by the first publishing of its claims. Its verdicts are those on the year that it looks back on.
const NEW_REPORTS = `
  WITH RECURSIVE ${FOLLOWED}
  SELECT p.id, p.year, p.title, ${regionRefJson('r')} AS region,
         count(*) OVER ()::int AS total,
         (SELECT json_object_agg(verdict, count)
            FROM (SELECT v.verdict, count(*)::int AS count FROM verdicts v
                   WHERE v.region_code = p.region_code AND v.year = p.year - 1 AND v.end_year = p.year - 1
                   GROUP BY v.verdict) tally) AS counts
    FROM reports p JOIN regions r ON r.code = p.region_code
   WHERE p.id IN (SELECT h.report_id FROM happened h WHERE h.cause = 'new_report' AND h.region_code = p.region_code)
   ORDER BY r.level, p.year DESC, p.region_code
   LIMIT $4`;
