import { Injectable } from '@nestjs/common';
import { claimViewJson, joinReportOfClaim } from '../../claims/claim-view.queries';
import { Database } from '../../database/database';
import { instantSql } from '../../database/instant-sql';
import { regionRefJson } from '../../regions/region-ref.queries';
import { openItems } from './review-item.queries';
import {
  REVIEW_KINDS,
  type ReviewItem,
  type ReviewKind,
  type ReviewProgress,
  type ReviewQueue,
} from './review-item.schema';

/** Which reports are asked for. */
export interface ReviewScope {
  /** A region, which stands for all below it. */
  region?: string | undefined;
  year?: number | undefined;
}

/** Of the queue, what is asked for. */
export interface ReviewFilter extends ReviewScope {
  /** Code of the catalogue. */
  indicator?: string | undefined;
  kind?: ReviewKind | undefined;
  /** `change`: by what would change; `doubt`: the least certain claims first. */
  order: 'change' | 'doubt';
  limit: number;
}

/** What is to be looked at, the most worthwhile first, and how far each report is. */
@Injectable()
export class ReviewQueueQueries {
  constructor(private readonly database: Database) {}

  /** @param personId who asks: what somebody else looks at says so */
  async find(filter: ReviewFilter, personId: number): Promise<ReviewQueue> {
    const reports = await this.reportsIn(filter);
    const [items, { rows }] = await Promise.all([
      this.list(filter, personId, reports),
      this.database.query<{ kind: ReviewKind; count: number }>(
        `${openItems()} SELECT kind, count(*)::int AS count FROM items GROUP BY kind`,
        [reports, filter.indicator ?? null],
      ),
    ]);
    const counts = new Map(rows.map(({ kind, count }) => [kind, count]));
    return {
      items,
      counts: Object.fromEntries(REVIEW_KINDS.map((kind) => [kind, counts.get(kind) ?? 0])) as ReviewQueue['counts'],
    };
  }

  /** The first of the open items. */
  async next(filter: ReviewFilter, personId: number): Promise<ReviewItem[]> {
    return this.list(filter, personId, await this.reportsIn(filter));
  }

  /** How far each report has been looked through, those that came last first. */
  async progress(
    scope: ReviewScope,
    { limit, cursor }: { limit: number; cursor?: number | undefined },
  ): Promise<ReviewProgress> {
    const reports = (await this.reportsIn(scope)) ?? null;
    const page = await this.database.query<{ id: number }>(
      `SELECT id FROM reports WHERE ($1::int[] IS NULL OR id = ANY($1)) AND ($2::int IS NULL OR id < $2)
        ORDER BY id DESC LIMIT $3`,
      [reports, cursor ?? null, limit + 1],
    );
    const ids = page.rows.slice(0, limit).map(({ id }) => id);
    const { rows } = await this.database.query<ReviewProgress['items'][number]>(PROGRESS, [ids, null]);
    return { items: rows, nextCursor: page.rows.length > limit ? ids.at(-1)! : null };
  }

  private async list(
    { indicator, kind, order, limit }: ReviewFilter,
    personId: number,
    reports: readonly number[] | null,
  ): Promise<ReviewItem[]> {
    const { rows } = await this.database.query<ReviewItem>(
      `${openItems(kind && [kind])}, first AS (
         SELECT items.*, CASE $5 WHEN 'doubt' THEN c.confidence END AS certainty
           FROM items LEFT JOIN claims c ON $5 = 'doubt' AND c.id = items.claim_id
          ORDER BY certainty, weight DESC, key LIMIT $3)
       SELECT item.key, item.kind, item.weight, item.before, ${DETAILS}
         FROM first item
       ${JOINS}
        ORDER BY item.certainty, item.weight DESC, item.key`,
      [reports, indicator ?? null, limit, personId, order],
    );
    return rows;
  }

  /**
   * The reports of a region and all below it, by any of their codes, and of a year.
   * @returns null for all reports
   */
  private async reportsIn({ region, year }: ReviewScope): Promise<number[] | null> {
    if (region === undefined && year === undefined) return null;
    // 530600 stands for all that begins with 5306, the nation's 000000 for everything.
    const below = region?.replace(/(00)+$/, '');
    const { rows } = await this.database.query<{ id: number }>(
      `SELECT p.id FROM reports p LEFT JOIN regions r ON r.code = p.region_code
        WHERE ($1::text IS NULL OR starts_with(r.code, $1) OR starts_with(r.present_code, $1))
          AND ($2::int IS NULL OR p.year = $2)`,
      [below ?? null, year ?? null],
    );
    return rows.map(({ id }) => id);
  }
}

const reportRefJson = `
  json_build_object('id', p.id, 'year', p.year, 'title', p.title, 'region',
    CASE WHEN r.code IS NOT NULL THEN ${regionRefJson('r')} END)`;

const DETAILS = `
  ${reportRefJson} AS report,
  CASE WHEN c.id IS NOT NULL THEN ${claimViewJson('c', 'claim_report')} END AS claim,
  CASE WHEN v.id IS NOT NULL THEN json_build_object('id', v.id, 'year', v.year, 'verdict', v.verdict, 'margin', v.margin,
    'confidence', v.confidence) END AS verdict,
  CASE WHEN k.id IS NOT NULL THEN json_build_object('id', k.id, 'quote', coalesce(k.selector ->> 'exact', '')) END AS correction,
  CASE WHEN item.kind = 'held' THEN p.problems ELSE '[]' END AS problems,
  CASE WHEN lease.key IS NOT NULL THEN json_build_object('name', person.name,
    'until', ${instantSql('lease.until')}) END AS holder`;

const JOINS = `
  JOIN reports p ON p.id = item.report_id
  LEFT JOIN regions r ON r.code = p.region_code
  LEFT JOIN claims c ON c.id = item.claim_id
  ${joinReportOfClaim('c', 'claim_report', 'LEFT JOIN')}
  LEFT JOIN verdicts v ON v.id = item.verdict_id
  LEFT JOIN corrections k ON k.id = item.correction_id
  LEFT JOIN review_leases lease ON lease.key = item.key AND lease.until > now() AND lease.person_id <> $4
  LEFT JOIN people person ON person.id = lease.person_id`;

const PROGRESS = `
  ${openItems()}, open AS (SELECT report_id, count(*)::int AS count FROM items GROUP BY report_id)
  SELECT ${reportRefJson} AS report, counts.claims, counts.reviewed, counts.rejected, coalesce(open.count, 0) AS open
    FROM reports p
    LEFT JOIN regions r ON r.code = p.region_code
    LEFT JOIN open ON open.report_id = p.id
   CROSS JOIN LATERAL (
     SELECT (SELECT count(*)::int FROM shown_claims c WHERE c.run_id = p.published_run_id) AS claims,
            count(DISTINCT coalesce(l.laid_claim_id, l.claim_id)) FILTER (WHERE k.kind IN ('confirm', 'change', 'add'))::int AS reviewed,
            count(*) FILTER (WHERE k.kind = 'reject')::int AS rejected
       FROM laid_corrections l JOIN corrections k ON k.id = l.correction_id
      WHERE l.run_id = p.published_run_id AND l.state = 'applied') counts
   WHERE p.id = ANY($1)
   ORDER BY p.id DESC`;
