import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { regionRefJson } from './region-ref.queries';
import { codesOverTime } from './same-region.queries';
import { pinyinOf } from './region-pinyin';
import type { FoundRegions, PlacedRegion, RegionDetail } from './region.schema';

/** Share of its trigrams that a misspelt name has in common with the right one, at least. */
const LEAST_ALIKE = 0.45;

/** Regions as search and their pages show them. */
@Injectable()
export class RegionsQueries {
  constructor(private readonly database: Database) {}

  /**
   * Regions whose code or names, also in pinyin, or place (保定易县), have all words of `q`: those whose own name it is
   * first, then those with reports, then the higher ones. Where there are none, those that sound or are spelt most like
   * it (照通, zhaotogn). Without `q`, the regions that have reports.
   */
  async search(q: string, limit: number): Promise<FoundRegions> {
    const words = q.toLowerCase().replaceAll('ü', 'v').split(/\s+/).filter(Boolean);
    if (words.length === 0) return { items: await this.ask(WITH_REPORTS, [limit]), approximate: false };
    const items = await this.ask(SEARCH, [limit, words]);
    if (items.length > 0) return { items, approximate: false };
    const alike = await this.ask(ALIKE, [limit, pinyinOf(words.join('')), LEAST_ALIKE]);
    return { items: alike, approximate: alike.length > 0 };
  }

  private async ask(query: string, values: unknown[]): Promise<PlacedRegion[]> {
    return (await this.database.query<PlacedRegion>(query, values)).rows;
  }

  /** @returns null where there is no such region */
  async find(code: string): Promise<RegionDetail | null> {
    const { rows } = await this.database.query<RegionDetail>(DETAIL, [code]);
    return rows[0] ?? null;
  }
}

const reportYears = (region: string) => `ARRAY(
  SELECT DISTINCT p.year FROM reports p
   WHERE p.region_code IN ${codesOverTime(`${region}.code`)} AND p.state <> 'held' ORDER BY p.year)`;

/** The SQL column of the regions above a region `r`. */
export const PATH = `
  (WITH RECURSIVE above AS (
     SELECT a.*, 1 AS height FROM regions a WHERE a.code = r.parent_code
     UNION ALL
     SELECT a.*, height + 1 FROM regions a JOIN above ON a.code = above.parent_code)
   SELECT coalesce(json_agg(${regionRefJson('above')} ORDER BY height DESC), '[]') FROM above) AS path`;

/** The SQL columns of a region `r` with its place and its reports (`PlacedRegion`). */
export const PLACED = `r.code, r.name, r.level, r.valid_from AS "validFrom", r.valid_to AS "validTo",
  ${reportYears('r')} AS "reportYears", ${PATH}`;

const HAS_REPORTS = `EXISTS (
  SELECT FROM reports p WHERE p.region_code IN ${codesOverTime('r.code')} AND p.state <> 'held')`;

const IS_PRESENT = 'r.present_code = r.code';

const WITH_REPORTS = `SELECT ${PLACED} FROM regions r WHERE ${IS_PRESENT} AND ${HAS_REPORTS}
  ORDER BY r.level, r.code LIMIT $1`;

// Compared without patterns, so that % and _ are characters like any other. Divisions that were replaced come last.
const SEARCH = `
  SELECT ${PLACED}
    FROM regions r
   WHERE ${IS_PRESENT} AND (SELECT bool_and(strpos(r.search_text, word) > 0) FROM unnest($2::text[]) AS word)
   ORDER BY NOT string_to_array(r.search_text, E'\\n') && $2,
            NOT (SELECT bool_or(strpos(r.name, word) > 0) FROM unnest($2::text[]) AS word),
            NOT ${HAS_REPORTS}, r.successor_code IS NOT NULL, r.level, r.code
   LIMIT $1`;

// Line by line, so that a short name is not lost in the long text. In pinyin, so that a wrong character that sounds right
// is no error at all, and a wrong letter a small one.
const ALIKE = `
  SELECT ${PLACED}
    FROM regions r,
         LATERAL (SELECT max(similarity(line, $2)) AS likeness FROM unnest(string_to_array(r.search_text, E'\\n')) AS line) s
   WHERE ${IS_PRESENT} AND s.likeness >= $3
   ORDER BY s.likeness DESC, NOT ${HAS_REPORTS}, r.successor_code IS NOT NULL, r.level, r.code
   LIMIT $1`;

const DETAIL = `
  SELECT ${PLACED},
         (SELECT coalesce(json_agg(json_build_object('code', c.code, 'name', c.name, 'level', c.level,
                   'reportYears', ${reportYears('c')}) ORDER BY c.code), '[]')
            FROM regions c WHERE c.parent_code = r.code AND c.present_code = c.code) AS children,
         (SELECT ${regionRefJson('s')} FROM regions s WHERE s.code = r.successor_code) AS successor
    FROM regions r
   WHERE r.code = $1`;
