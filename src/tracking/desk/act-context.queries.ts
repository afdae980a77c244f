import { Injectable } from '@nestjs/common';
import { claimViewJson } from '../../claims/claim-view.queries';
import type { ClaimView } from '../../claims/claim.schema';
import type { ClaimReference } from '../../claims/corrections/correction';
import { correctionRefJson } from '../../claims/corrections/correction-ref.queries';
import { CorrectionsService } from '../../claims/corrections/corrections.service';
import type { Transaction } from '../../database/database';
import type { ActResult } from './act.schema';
import type { CorrectionRef } from './correction-view.schema';
import { type LinkedOutcome, referenceOf } from './prepare-corrections';

/** What an act is checked against, and what it changes. */
@Injectable()
export class ActContextQueries {
  constructor(private readonly corrections: CorrectionsService) {}

  /** The region and year of a report that readers see; null where it is not one. */
  async placeOf(transaction: Transaction, reportId: number): Promise<{ region: string; year: number } | null> {
    const { rows } = await transaction.query<{ region: string; year: number }>(
      `SELECT region_code AS region, year FROM reports
        WHERE id = $1 AND state <> 'held' AND published_run_id IS NOT NULL`,
      [reportId],
    );
    return rows[0] ?? null;
  }

  /** The region under which a report stands, or of which it is said to be; null where neither is known. */
  async regionOf(transaction: Transaction, reportId: number): Promise<string | null> {
    const { rows } = await transaction.query<{ region: string | null }>(
      'SELECT region_code AS region FROM reports WHERE id = $1',
      [reportId],
    );
    return rows[0]?.region ?? null;
  }

  /** Claims that readers see in a region's reports, by their ids, and how corrections name them. */
  async outcomes(
    transaction: Transaction,
    codes: readonly string[],
    ids: readonly number[],
  ): Promise<Map<number, LinkedOutcome>> {
    const { rows } = await transaction.query<{ claim: ClaimView; year: number; text: string; runId: number }>(
      `SELECT ${claimViewJson('c', 'p')} AS claim, p.year, v.text, c.run_id AS "runId"
         FROM shown_claims c
         JOIN reports p ON p.published_run_id = c.run_id
         JOIN extraction_runs x ON x.id = c.run_id
         JOIN revisions v ON v.id = x.revision_id
        WHERE c.id = ANY ($1) AND p.region_code = ANY ($2) AND p.state <> 'held'`,
      [ids, codes],
    );
    const references = new Map<number, Map<number, ClaimReference>>();
    const outcomes = new Map<number, LinkedOutcome>();
    for (const { claim, year, text, runId } of rows) {
      const known = references.get(runId) ?? (await this.corrections.references(transaction, runId));
      references.set(runId, known);
      outcomes.set(claim.id, { claim, year, reference: referenceOf(claim, text, known) });
    }
    return outcomes;
  }

  /** The last correction in force that came over one of these and decides the same, of another act; null where none did. */
  async laterOver(transaction: Transaction, ids: readonly number[]): Promise<CorrectionRef | null> {
    const { rows } = await transaction.query<{ ref: CorrectionRef }>(
      `SELECT ${correctionRefJson('later', 'a')} AS ref
         FROM corrections own
         JOIN corrections later
           ON later.id > own.id AND later.act_id <> own.act_id AND later.withdrawn_at IS NULL
          AND CASE own.kind WHEN 'identify' THEN later.kind = 'identify' AND later.content_hash = own.content_hash
              ELSE later.region_code = own.region_code AND later.year = own.year
          AND later.said = own.said AND later.selector - 'position' = own.selector - 'position'
          AND ${DECIDES.replaceAll('k.', 'later.')} = ${DECIDES.replaceAll('k.', 'own.')}
          AND (own.other_said IS NULL OR (later.kind = 'link' AND own.kind = 'link')
               OR (later.other_said = own.other_said AND later.other_selector - 'position' = own.other_selector - 'position')) END
         JOIN acts a ON a.id = later.act_id
        WHERE own.id = ANY ($1)
        ORDER BY later.id DESC LIMIT 1`,
      [ids],
    );
    return rows[0]?.ref ?? null;
  }

  /** The last change of a verdict so far. */
  async lastChange(transaction: Transaction): Promise<number> {
    const { rows } = await transaction.query<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM verdict_changes');
    return rows[0]!.id;
  }

  /** The changes of a region's verdicts since then; its locks are held. */
  async changesSince(
    transaction: Transaction,
    lastChange: number,
    codes: readonly string[],
  ): Promise<ActResult['verdictChanges']> {
    const { rows } = await transaction.query<ActResult['verdictChanges'][number]>(
      `SELECT region_code AS region, year, name, indicator, from_verdict AS "from", to_verdict AS "to"
         FROM verdict_changes WHERE id > $1 AND region_code = ANY ($2) ORDER BY id`,
      [lastChange, codes],
    );
    return rows;
  }
}

/** What a correction decides: a claim's fields, a link, a verdict. */
const DECIDES = `CASE WHEN k.kind IN ('link', 'unlink') THEN 'link' WHEN k.kind = 'overrule' THEN 'verdict' ELSE 'fields' END`;
