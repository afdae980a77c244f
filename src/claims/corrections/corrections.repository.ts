import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/database';
import type {
  Actor,
  ClaimBody,
  ClaimReference,
  CorrectionKind,
  CorrectionToLay,
  KeptCorrection,
  NewCorrection,
} from './correction';
import { referenceKey } from './find-subjects';
import type { LaidCorrection } from './lay-corrections';
import type { ReadClaim } from './find-said-claim';
import { insertClaims, type StoredClaim, toClaim } from '../stored-claim.queries';

export interface AuditNote {
  actId: number;
  correctionId: number;
  action: 'do' | 'undo' | 'redo' | 'import';
  before: unknown;
  after: unknown;
  reason: string;
}

/** A published reading over which corrections lie. */
export interface RunToLay {
  id: number;
  year: number;
  text: string;
  claims: ReadClaim[];
}

/** Editors' decisions and what became of each; every method works in the caller's transaction. */
@Injectable()
export class CorrectionsRepository {
  async insertAct(transaction: Transaction, { id, name }: Actor, made?: { key: string; at: string }): Promise<number> {
    const { rows } = await transaction.query<{ id: number }>(
      `INSERT INTO acts (person_id, person_name, key, at)
       VALUES ($1, $2, coalesce($3, gen_random_uuid()), coalesce($4::timestamptz, now()))
       ON CONFLICT (key) DO UPDATE SET key = excluded.key RETURNING id`,
      [id, name, made?.key ?? null, made?.at ?? null],
    );
    return rows[0]!.id;
  }

  async insert(transaction: Transaction, actId: number, correction: NewCorrection): Promise<number> {
    const { about, other, body } = correction;
    const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
    const { rows } = await transaction.query<{ id: number }>(
      `INSERT INTO corrections (act_id, kind, region_code, year, selector, said, other_year, other_selector, other_said,
         body, content_hash, address, reason, key)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, coalesce($14, gen_random_uuid())) RETURNING id`,
      [
        actId,
        correction.kind,
        correction.region,
        correction.year,
        json(about?.selector),
        json(about?.said),
        other?.year ?? null,
        json(other?.selector),
        json(other?.said),
        json(body),
        correction.contentHash ?? null,
        correction.address ?? null,
        correction.reason,
        correction.key ?? null,
      ],
    );
    return rows[0]!.id;
  }

  async setWithdrawn(transaction: Transaction, ids: readonly number[], isWithdrawn: boolean): Promise<void> {
    await transaction.query('UPDATE corrections SET withdrawn_at = CASE WHEN $2 THEN now() END WHERE id = ANY ($1)', [
      ids,
      isWithdrawn,
    ]);
  }

  async note(transaction: Transaction, { id, name }: Actor, notes: readonly AuditNote[]): Promise<void> {
    await transaction.query(
      `INSERT INTO audit_log (person_id, person_name, action, act_id, correction_id, before, after, reason)
       SELECT $1, $2, action, "actId", "correctionId", before, after, reason
         FROM json_to_recordset($3) AS note (action audit_action, "actId" int, "correctionId" int, before jsonb,
           after jsonb, reason text)`,
      [id, name, JSON.stringify(notes)],
    );
  }

  async find(transaction: Transaction, by: { actId: number } | { ids: number[] }): Promise<KeptCorrection[]> {
    const { rows } = await transaction.query<KeptCorrection>(
      `SELECT id, act_id AS "actId", region_code AS region, year, other_year AS "otherYear", kind, said, body,
              content_hash AS "contentHash", withdrawn_at IS NOT NULL AS "isWithdrawn"
         FROM corrections WHERE act_id = $1 OR id = ANY ($2) ORDER BY id`,
      'actId' in by ? [by.actId, []] : [null, by.ids],
    );
    return rows;
  }

  /** By the ids of the claims that corrections lie over on a run, and of those that they lay: how they name them. */
  async references(transaction: Transaction, runId: number): Promise<Map<number, ClaimReference>> {
    const { rows } = await transaction.query<ClaimReference & { claimIds: number[] }>(
      `SELECT ARRAY[l.claim_id, l.laid_claim_id] AS "claimIds",
              CASE WHEN k.year = p.year THEN k.selector ELSE k.other_selector END AS selector,
              CASE WHEN k.year = p.year THEN k.said ELSE k.other_said END AS said
         FROM laid_corrections l
         JOIN corrections k ON k.id = l.correction_id
         JOIN reports p ON p.published_run_id = l.run_id
        WHERE l.run_id = $1 AND l.state <> 'orphan'
        ORDER BY k.id`,
      [runId],
    );
    return new Map(rows.flatMap(({ claimIds, ...reference }) => claimIds.map((id) => [id, reference] as const)));
  }

  /** The published readings of a region's reports of some years over which corrections lie, or lay. */
  async findRuns(transaction: Transaction, codes: readonly string[], years: readonly number[]): Promise<RunToLay[]> {
    const { rows } = await transaction.query<Omit<RunToLay, 'claims'> & { claims: StoredClaim[] }>(
      `SELECT x.id, p.year, v.text, coalesce(c.claims, '[]') AS claims
         FROM reports p
         JOIN extraction_runs x ON x.id = p.published_run_id
         JOIN revisions v ON v.id = x.revision_id
         LEFT JOIN LATERAL (SELECT json_agg(c ORDER BY c.seq) AS claims FROM claims c
                             WHERE c.run_id = x.id AND c.correction_id IS NULL) c ON true
        WHERE p.region_code = ANY ($1) AND p.year = ANY ($2) AND p.state <> 'held'
          AND (EXISTS (SELECT FROM laid_corrections l WHERE l.run_id = x.id)
               OR EXISTS (SELECT FROM corrections k WHERE k.region_code = ANY ($1) AND k.withdrawn_at IS NULL
                             AND k.kind <> 'identify' AND p.year IN (k.year, k.other_year)))
        ORDER BY p.year, x.id`,
      [codes, years],
    );
    return rows.map(({ claims, ...run }) => ({
      ...run,
      claims: claims.map((stored) => ({ id: stored.id, claim: toClaim(stored) })),
    }));
  }

  /** The corrections in force that concern a region's report of a year, the earliest first. */
  async findInForce(transaction: Transaction, codes: readonly string[], year: number): Promise<CorrectionToLay[]> {
    const { rows } = await transaction.query<StoredCorrection>(
      `SELECT id, kind, year, selector, said, other_year AS "otherYear", other_selector AS "otherSelector",
              other_said AS "otherSaid", body
         FROM corrections
        WHERE region_code = ANY ($1) AND (year = $2 OR other_year = $2) AND withdrawn_at IS NULL AND kind <> 'identify'
        ORDER BY id`,
      [codes, year],
    );
    return rows.map((row) => toLay(row, year));
  }

  /** Writes what became of the corrections on a run, in the place of what was. */
  async saveLaid(transaction: Transaction, { id, claims }: RunToLay, laid: readonly LaidCorrection[]): Promise<void> {
    const seqs = new Map(claims.map((read, seq) => [read.id, seq]));
    const seqBefore = (offset: number) =>
      Math.max(
        0,
        claims.findLastIndex(({ claim }) => claim.offset <= offset),
      );
    const toInsert = laid.flatMap(({ correctionId, claimId, lays }) =>
      lays ? [{ ...lays, correctionId, seq: claimId === undefined ? seqBefore(lays.offset) : seqs.get(claimId)! }] : [],
    );
    if (toInsert.length > 0) await insertClaims(transaction, id, toInsert);
    await transaction.query('DELETE FROM laid_corrections WHERE run_id = $1', [id]);
    await transaction.query(
      `INSERT INTO laid_corrections (run_id, correction_id, state, why, claim_id, hides, laid_claim_id)
       SELECT $1, laid."correctionId", laid.state, laid.why, coalesce(laid."claimId", of_other.id), laid.hides, own.id
         FROM json_to_recordset($2) AS laid ("correctionId" int, state laid_state, why text, "claimId" int,
                hides boolean, "laysClaim" boolean, "laidBy" int)
         LEFT JOIN claims own ON own.run_id = $1 AND own.correction_id = laid."correctionId" AND laid."laysClaim"
         LEFT JOIN claims of_other ON of_other.run_id = $1 AND of_other.correction_id = laid."laidBy"`,
      [id, JSON.stringify(laid.map(({ lays, ...rest }) => ({ ...rest, laysClaim: lays !== undefined })))],
    );
  }

  async markNeedless(
    transaction: Transaction,
    decisions: readonly { correctionId: number; isNeedless: boolean }[],
  ): Promise<void> {
    await transaction.query(
      `UPDATE laid_corrections l SET state = CASE WHEN marked.needless THEN 'needless' ELSE 'applied' END::laid_state
         FROM unnest($1::int[], $2::boolean[]) AS marked (id, needless)
        WHERE l.correction_id = marked.id AND l.state IN ('applied', 'needless')`,
      [decisions.map(({ correctionId }) => correctionId), decisions.map(({ isNeedless }) => isNeedless)],
    );
  }
}

interface StoredCorrection {
  id: number;
  kind: CorrectionKind;
  year: number;
  selector: ClaimReference['selector'];
  said: ClaimReference['said'];
  otherYear: number | null;
  otherSelector: ClaimReference['selector'] | null;
  otherSaid: ClaimReference['said'] | null;
  body: unknown;
}

/** A correction as far as it concerns the report of a year: of a link, the end that stands in it. */
function toLay(stored: StoredCorrection, year: number): CorrectionToLay {
  const { id, kind, selector, said, otherSelector, otherSaid, body } = stored;
  const about = { selector, said };
  if (kind === 'link' || kind === 'unlink') {
    const outcome = { selector: otherSelector!, said: otherSaid! };
    return stored.year === year
      ? { id, kind, about, other: referenceKey(outcome), end: 'target' }
      : { id, kind, about: outcome, other: referenceKey(about), end: 'outcome' };
  }
  if (kind === 'reject' || kind === 'overrule') return { id, kind, about };
  return { id, kind: kind as 'confirm' | 'change' | 'add', about, body: body as ClaimBody };
}
