import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/database';
import type { Actor, ClaimReference, KeptCorrection, NewCorrection } from './correction';
import { CorrectionsRepository } from './corrections.repository';

/** A correction as it is to be recorded, with what stood there before. */
export type CorrectionToRecord = NewCorrection & { before: unknown };

/** An act that was done in another installation. */
export interface ActElsewhere {
  key: string;
  /** ISO 8601. */
  at: string;
  person: string;
}

/** Keeps editors' decisions and the record of who did what; every method runs in the caller's transaction. */
@Injectable()
export class CorrectionsService {
  constructor(private readonly corrections: CorrectionsRepository) {}

  /**
   * Records what an editor did in one go.
   * @returns the act's id
   */
  async record(transaction: Transaction, actor: Actor, corrections: readonly CorrectionToRecord[]): Promise<number> {
    const actId = await this.corrections.insertAct(transaction, actor);
    const notes = [];
    for (const { before, ...correction } of corrections) {
      const correctionId = await this.corrections.insert(transaction, actId, correction);
      const after = correction.body ?? null;
      notes.push({ actId, correctionId, action: 'do' as const, before, after, reason: correction.reason });
    }
    await this.corrections.note(transaction, actor, notes);
    return actId;
  }

  /**
   * Keeps a correction that was made elsewhere, with who made it and when.
   * @param importer who handed it in
   */
  async take(
    transaction: Transaction,
    importer: Actor,
    { correction, act, isInForce }: { correction: NewCorrection; act: ActElsewhere; isInForce: boolean },
  ): Promise<void> {
    const actId = await this.corrections.insertAct(transaction, { id: null, name: act.person }, act);
    const correctionId = await this.corrections.insert(transaction, actId, correction);
    if (!isInForce) await this.corrections.setWithdrawn(transaction, [correctionId], true);
    const [before, after] = [correction.about?.said ?? null, correction.body ?? null];
    await this.corrections.note(transaction, importer, [
      { actId, correctionId, action: 'import', before, after, reason: correction.reason },
    ]);
  }

  /** Takes corrections out of force, or puts them in force again; those that are so already stay as they are. */
  async setInForce(
    transaction: Transaction,
    actor: Actor,
    corrections: readonly KeptCorrection[],
    inForce: boolean,
    reason: string,
  ): Promise<void> {
    const changing = corrections.filter(({ isWithdrawn }) => isWithdrawn === inForce);
    await this.corrections.setWithdrawn(
      transaction,
      changing.map(({ id }) => id),
      !inForce,
    );
    const notes = changing.map(({ id, actId, said, body }) => ({
      actId,
      correctionId: id,
      action: inForce ? ('redo' as const) : ('undo' as const),
      before: inForce ? said : (body ?? said),
      after: inForce ? (body ?? null) : said,
      reason,
    }));
    await this.corrections.note(transaction, actor, notes);
  }

  /** The corrections of an act, or those with these ids. */
  find(transaction: Transaction, by: { actId: number } | { ids: number[] }): Promise<KeptCorrection[]> {
    return this.corrections.find(transaction, by);
  }

  /** How corrections name the claims that they lie over on a run: the next one on a claim names it in the same way. */
  references(transaction: Transaction, runId: number): Promise<Map<number, ClaimReference>> {
    return this.corrections.references(transaction, runId);
  }
}
