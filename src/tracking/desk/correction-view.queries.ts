import { Injectable } from '@nestjs/common';
import { differingFields, type ClaimFields } from '../../claims/corrections/claim-fields';
import { NotFoundError } from '../../common/errors';
import { pageOf } from '../../common/page';
import { Database } from '../../database/database';
import { instantSql } from '../../database/instant-sql';
import { regionRefJson } from '../../regions/region-ref.queries';
import type { ReportPlace } from '../../reports/report.schema';
import { codesOverTime } from '../../regions/same-region.queries';
import { verdictKeySql } from '../verdict-key';
import type { ActPage, ActView, CorrectionPage, CorrectionState, CorrectionView } from './correction-view.schema';

/** Which corrections are listed. */
export interface CorrectionFilter {
  region?: string | undefined;
  year?: number | undefined;
  kind?: CorrectionView['kind'] | undefined;
  state?: CorrectionState | undefined;
  indicator?: string | undefined;
  person?: number | undefined;
  limit: number;
  /** The last correction of the page before. */
  cursor?: number | undefined;
}

export interface ActFilter {
  person?: number | undefined;
  report?: number | undefined;
  limit: number;
  /** The last act of the page before. */
  cursor?: number | undefined;
}

type StoredView = Omit<CorrectionView, 'before' | 'after'> & { said: ClaimFields | null; body: StoredBody | null };
type StoredBody = { claim: ClaimFields } | { verdict: string } | { region: string; year: number; was: ReportPlace };

/** Corrections as lists show them, with what became of each. */
@Injectable()
export class CorrectionViewQueries {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  async list({ limit, cursor, ...filter }: CorrectionFilter): Promise<CorrectionPage> {
    const { rows } = await this.database.query<StoredView>(
      `SELECT * FROM (${VIEWS}
         WHERE ($1::text IS NULL OR k.region_code IN ${codesOverTime('$1')})
           AND ($2::int IS NULL OR k.year = $2)
           AND ($3::correction_kind IS NULL OR k.kind = $3)
           AND ($4::text IS NULL OR $4 IN (k.said ->> 'indicator', k.body -> 'claim' ->> 'indicator'))
           AND ($5::int IS NULL OR a.person_id = $5)
           AND ($6::int IS NULL OR k.id < $6)) listed
        WHERE $7::text IS NULL OR state = $7
        ORDER BY id DESC LIMIT $8`,
      [
        filter.region ?? null,
        filter.year ?? null,
        filter.kind ?? null,
        filter.indicator ?? null,
        filter.person ?? null,
        cursor ?? null,
        filter.state ?? null,
        limit + 1,
      ],
    );
    return pageOf(rows.map(toView), limit, ({ id }) => id);
  }

  /** @throws NotFoundError where there is no such correction */
  async find(id: number): Promise<CorrectionView> {
    const { rows } = await this.database.query<StoredView>(`${VIEWS} WHERE k.id = $1`, [id]);
    if (rows[0]) return toView(rows[0]);
    throw new NotFoundError('correction.not_found', {
      zh: `没有编号为 ${id} 的更正；全部更正见更正页。`,
      en: `There is no correction with the id ${id}; the page of corrections lists them all.`,
    });
  }

  /** All that were made on a region's report of a year, under any of its codes, the newest first. */
  async ofReport(database: Pick<Database, 'query'>, region: string, year: number): Promise<CorrectionView[]> {
    const { rows } = await database.query<StoredView>(
      `${VIEWS} WHERE k.region_code IN ${codesOverTime('$1')} AND (k.year = $2 OR k.other_year = $2) ORDER BY k.id DESC`,
      [region, year],
    );
    return rows.map(toView);
  }

  async act(database: Pick<Database, 'query'>, id: number): Promise<ActView> {
    const { rows } = await database.query<StoredView>(`${VIEWS} WHERE k.act_id = $1 ORDER BY k.id`, [id]);
    return toAct(rows.map(toView));
  }

  /** What editors did, the last first. */
  async acts({ person, report, limit, cursor }: ActFilter): Promise<ActPage> {
    const { rows } = await this.database.query<{ id: number }>(
      `SELECT a.id FROM acts a
        WHERE ($1::int IS NULL OR a.person_id = $1) AND ($2::int IS NULL OR a.id < $2)
          AND ($3::int IS NULL OR EXISTS (
              SELECT FROM corrections k JOIN reports p ON p.id = $3
               WHERE k.act_id = a.id AND k.year = p.year AND k.region_code IN ${codesOverTime('p.region_code')}))
        ORDER BY a.id DESC LIMIT $4`,
      [person ?? null, cursor ?? null, report ?? null, limit + 1],
    );
    const acts = await Promise.all(rows.map(({ id }) => this.act(this.database, id)));
    return pageOf(acts, limit, ({ id }) => id);
  }
}

// What became of a correction on the reading that readers see: of a link at both its ends.
const laidOn = (alias: string, year: string) => `
  LEFT JOIN LATERAL (
    SELECT l.state, l.why, coalesce(l.laid_claim_id, l.claim_id) AS claim_id
      FROM laid_corrections l JOIN reports p ON p.published_run_id = l.run_id
     WHERE l.correction_id = k.id AND p.year = ${year}
     ORDER BY l.state LIMIT 1) ${alias} ON true`;

const VIEWS = `
  SELECT k.id, k.key, k.act_id AS "actId", k.kind, k.year, k.reason, ${instantSql('a.at')} AS at, k.said, k.body,
         json_build_object('id', a.person_id, 'name', a.person_name) AS person,
         CASE WHEN k.withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN k.kind = 'identify' THEN 'applied'
              WHEN 'orphan' IN (own.state, other.state) THEN 'orphan'
              WHEN own.state IS NULL OR (k.other_year IS NOT NULL AND other.state IS NULL) THEN 'waiting'
              ELSE own.state::text END AS state,
         coalesce(own.why, other.why) AS why,
         ${regionRefJson('r')} AS region,
         report.id AS "reportId", coalesce(k.selector ->> 'exact', '') AS quote, c."offset", c.id AS "claimId",
         rests.key AS "verdictKey",
         CASE WHEN k.other_year IS NOT NULL
              THEN json_build_object('year', k.other_year, 'quote', k.other_selector ->> 'exact') END AS outcome,
         CASE WHEN k.withdrawn_at IS NOT NULL THEN withdrawal.note END AS withdrawn
    FROM corrections k
    JOIN acts a ON a.id = k.act_id
    JOIN regions r ON r.code = k.region_code
    LEFT JOIN LATERAL (
      SELECT p.id FROM reports p
       WHERE p.region_code IN ${codesOverTime('k.region_code')} AND p.year = k.year AND p.state <> 'held'
       ORDER BY p.region_code = k.region_code DESC LIMIT 1) report ON true
    ${laidOn('own', 'k.year')}
    ${laidOn('other', 'k.other_year')}
    LEFT JOIN claims c ON c.id = own.claim_id
    LEFT JOIN LATERAL (
      SELECT ${verdictKeySql('v')} AS key FROM verdicts v
       WHERE c.id IN (v.target_claim_id, v.outcome_claim_id)
       ORDER BY v.target_claim_id = c.id DESC, v.id LIMIT 1) rests ON true
    LEFT JOIN LATERAL (
      SELECT json_build_object('person', json_build_object('id', u.person_id, 'name', u.person_name),
               'at', ${instantSql('u.at')}, 'reason', u.reason) AS note
        FROM audit_log u WHERE u.correction_id = k.id AND u.action = 'undo' ORDER BY u.id DESC LIMIT 1) withdrawal ON true`;

function toView({ said, body, ...view }: StoredView): CorrectionView {
  return { ...view, ...contents(view.kind, said, body) } as CorrectionView;
}

function contents(kind: CorrectionView['kind'], said: ClaimFields | null, body: StoredBody | null) {
  if (kind === 'add') return { before: null, after: body && 'claim' in body ? body.claim : null };
  if (kind === 'reject') return { before: said, after: null };
  if (kind === 'confirm') return { before: null, after: null };
  if (kind === 'change' && said && body && 'claim' in body) {
    const fields = differingFields(said, body.claim);
    const only = (claim: ClaimFields) => Object.fromEntries(fields.map((field) => [field, claim[field]]));
    return { before: only(said), after: only(body.claim) };
  }
  if (body && 'was' in body) {
    const { region, year, was } = body;
    return { before: was.region && was.year ? { region: was.region, year: was.year } : null, after: { region, year } };
  }
  return { before: null, after: body };
}

function toAct(corrections: CorrectionView[]): ActView {
  const [first] = corrections;
  return {
    id: first!.actId,
    person: first!.person,
    at: first!.at,
    reason: first!.reason,
    undone: corrections.every(({ state }) => state === 'withdrawn'),
    reportId: first!.reportId,
    corrections,
  };
}
