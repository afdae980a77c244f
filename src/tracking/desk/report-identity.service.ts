import { Injectable } from '@nestjs/common';
import type { KeptCorrection } from '../../claims/corrections/correction';
import { CorrectionsService } from '../../claims/corrections/corrections.service';
import type { Transaction } from '../../database/database';
import { type MovedReport, ReportPlaceService } from '../../reports/report-place.service';
import type { ToldPlace } from '../../reports/report.schema';
import { ScorecardsRepository } from '../scorecards.repository';
import { TrackingService } from '../tracking.service';
import { ActContextQueries } from './act-context.queries';
import type { ActRequest, CorrectionInput } from './act.schema';
import { conflict, reasonRequired } from './correction-errors';
import { CorrectionViewQueries } from './correction-view.queries';
import { DeskReportQueries } from './desk-report.queries';
import type { Done, Editor } from './done';

/**
 * Which region and year a report is of, as editors tell it; every method runs in the caller's transaction. The verdicts
 * of the place that a report leaves follow at once, those of its new one when it has been read for that year.
 */
@Injectable()
export class ReportIdentityService {
  constructor(
    private readonly scorecards: ScorecardsRepository,
    private readonly tracking: TrackingService,
    private readonly corrections: CorrectionsService,
    private readonly desk: DeskReportQueries,
    private readonly views: CorrectionViewQueries,
    private readonly context: ActContextQueries,
    private readonly places: ReportPlaceService,
  ) {}

  /**
   * Records which region and year a report is of, and puts it there.
   * @throws ConflictError where somebody told it since it was seen, or another report has that place
   * @throws InvalidInputError without a reason, or where it can't be
   */
  async tell(
    transaction: Transaction,
    editor: Editor,
    { reportId, reason }: ActRequest,
    input: Extract<CorrectionInput, { kind: 'identify' }>,
  ): Promise<Done> {
    const { region, year } = input;
    if (reason === '') throw reasonRequired({ zh: '确定报告的地区和年份', en: 'Telling region and year of a report' });
    const from = await this.context.regionOf(transaction, reportId);
    await this.scorecards.lockRegions(transaction, from === null ? [region] : [region, from]);
    const { identity, report } = await this.desk.findIn(transaction, reportId);
    if ((identity?.id ?? null) !== input.seen) throw conflict(input, identity, { report });
    const before = await this.context.lastChange(transaction);
    const codes = await this.codesOf(transaction, region);
    const moved = await this.places.move(transaction, reportId, { region, year, isPlaced: true }, codes);
    const { was, contentHash, address } = moved;
    const body = { region, year, was };
    const told = { kind: 'identify' as const, region, year, reason, body, contentHash, address, before: was };
    const actId = await this.corrections.record(transaction, editor, [told]);
    return this.follow(transaction, { actId, before, moved, isPlaced: true });
  }

  /** Locks all regions between which undoing an identity, or telling it again, may move its report. */
  async lockRegions(transaction: Transaction, { contentHash }: KeptCorrection): Promise<string[]> {
    return this.scorecards.lockRegions(transaction, await this.places.toldRegions(transaction, contentHash!));
  }

  /**
   * Withdraws an identity or puts it in force again; its report goes where the others that hold say, or back to where it
   * stood before all of them. The regions' locks are held.
   */
  async setInForce(
    transaction: Transaction,
    editor: Editor,
    told: KeptCorrection,
    inForce: boolean,
    reason: string,
  ): Promise<Done> {
    const contentHash = told.contentHash!;
    const before = await this.context.lastChange(transaction);
    const from = await this.places.toldPlace(transaction, contentHash);
    await this.corrections.setInForce(transaction, editor, [told], inForce, reason);
    const to = await this.places.toldPlace(transaction, contentHash);
    const moved = from && to && !isSame(from, to) ? await this.moveText(transaction, contentHash, from, to) : null;
    return this.follow(transaction, { actId: told.actId, before, moved, isPlaced: to?.isPlaced ?? false });
  }

  /** Moves the report that has a text, or had it, from a place to another; null where it is not there. */
  private async moveText(
    transaction: Transaction,
    contentHash: string,
    from: ToldPlace,
    to: ToldPlace,
  ): Promise<MovedReport | null> {
    const reportId = await this.places.findByText(
      transaction,
      contentHash,
      from,
      await this.codesOf(transaction, from.region),
    );
    if (reportId === null) return null;
    return this.places.move(transaction, reportId, to, await this.codesOf(transaction, to.region));
  }

  /** Judges anew what rested on the report where it was, and tells what changed. */
  private async follow(
    transaction: Transaction,
    { actId, before, moved, isPlaced }: { actId: number; before: number; moved: MovedReport | null; isPlaced: boolean },
  ): Promise<Done> {
    const { was } = moved ?? {};
    const codes = await this.codesOf(transaction, was?.region ?? null);
    const left = was?.isPlaced ? { region: was.region!, year: was.year! } : null;
    const dependants = left ? await this.tracking.followRemoval(transaction, codes, left) : [];
    if (moved) await this.places.forgetReadings(transaction, moved.id);
    const act = await this.views.act(transaction, actId);
    const verdictChanges = await this.context.changesSince(transaction, before, codes);
    return {
      result: { act, claims: [], verdicts: [], verdictChanges },
      dependants,
      toRead: moved && isPlaced ? [moved.revisionId] : [],
    };
  }

  /** All codes that a region has had; its locks are held already, and are only taken once more. */
  private async codesOf(transaction: Transaction, region: string | null): Promise<string[]> {
    return region === null ? [] : this.scorecards.lockRegions(transaction, [region]);
  }
}

const isSame = (one: ToldPlace, other: ToldPlace): boolean =>
  one.isPlaced === other.isPlaced && one.region === other.region && one.year === other.year;
