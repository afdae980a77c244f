import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../database/database';
import { CorrectionsRepository } from './corrections.repository';
import { layCorrections } from './lay-corrections';

/** Lays corrections over what readers see. */
@Injectable()
export class LayingService {
  constructor(private readonly corrections: CorrectionsRepository) {}

  /**
   * Lays all corrections in force over the published readings of a region's reports of some years. Claims that no
   * correction concerns are not touched; run again, it changes nothing.
   * @param codes all codes that the region has had; its locks are held
   */
  async lay(transaction: Transaction, codes: readonly string[], years: readonly number[]): Promise<void> {
    for (const run of await this.corrections.findRuns(transaction, codes, years)) {
      const corrections = await this.corrections.findInForce(transaction, codes, run.year);
      await this.corrections.saveLaid(transaction, run, layCorrections(run.text, run.claims, corrections));
    }
  }

  /** Says of decisions on links and verdicts whether the rules alone decide the same by now. */
  async markNeedless(
    transaction: Transaction,
    decisions: readonly { correctionId: number; isNeedless: boolean }[],
  ): Promise<void> {
    if (decisions.length > 0) await this.corrections.markNeedless(transaction, decisions);
  }
}
