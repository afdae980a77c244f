import { Injectable } from '@nestjs/common';
import type { KeptCorrection } from '../../claims/corrections/correction';
import { CorrectionsService } from '../../claims/corrections/corrections.service';
import { NotFoundError } from '../../common/errors';
import { Database, type Transaction } from '../../database/database';
import { JobQueue } from '../../queue/job-queue';
import { ScorecardsRepository } from '../scorecards.repository';
import { TrackingService } from '../tracking.service';
import type { ActRequest, ActResult } from './act.schema';
import { conflict, notPossible, reasonRequired } from './correction-errors';
import { CorrectionViewQueries } from './correction-view.queries';
import { DeskReportQueries } from './desk-report.queries';
import type { DeskReport } from './desk-report.schema';
import { ActContextQueries } from './act-context.queries';
import type { Done, Editor } from './done';
import { prepareCorrection } from './prepare-corrections';
import { ReportIdentityService } from './report-identity.service';

/** Thrown to leave no trace of an act that was only tried. */
class OnlyTried extends Error {
  constructor(readonly result: ActResult) {
    super();
  }
}

/** What editors do: each act is one transaction, after which readers see the new verdicts. */
@Injectable()
export class ActsService {
  constructor(
    private readonly database: Database,
    private readonly scorecards: ScorecardsRepository,
    private readonly tracking: TrackingService,
    private readonly corrections: CorrectionsService,
    private readonly desk: DeskReportQueries,
    private readonly views: CorrectionViewQueries,
    private readonly context: ActContextQueries,
    private readonly identities: ReportIdentityService,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Records what an editor decided, lays it over the report and judges anew what rests on it.
   * @throws ConflictError where somebody else decided meanwhile: then nothing is written
   * @throws InvalidInputError where a decision can't be
   */
  async act(editor: Editor, request: ActRequest): Promise<ActResult> {
    return this.finish(await this.database.transaction((transaction) => this.perform(transaction, editor, request)));
  }

  /** What an act would do; nothing is kept. */
  async preview(editor: Editor, request: ActRequest): Promise<ActResult> {
    try {
      return await this.database.transaction(async (transaction): Promise<never> => {
        throw new OnlyTried((await this.perform(transaction, editor, request)).result);
      });
    } catch (error) {
      if (error instanceof OnlyTried) return error.result;
      throw error;
    }
  }

  /**
   * Undoes an act, or does it again; where that is so already, nothing happens.
   * @throws ConflictError where another correction came to lie over one of its corrections
   */
  async setDone(editor: Editor, actId: number, isDone: boolean, reason: string): Promise<ActResult> {
    return this.setInForce(editor, { actId }, isDone, reason);
  }

  /** Withdraws one correction of an act, or puts it in force again. */
  async setCorrectionInForce(editor: Editor, id: number, inForce: boolean, reason: string): Promise<ActResult> {
    return this.setInForce(editor, { ids: [id] }, inForce, reason);
  }

  private async finish({ result, dependants, toRead = [] }: Done): Promise<ActResult> {
    await this.queue.enqueueAll(
      'extract-report',
      toRead.map((revisionId) => ({ revisionId })),
    );
    await this.queue.enqueueAll('judge-region', dependants);
    return result;
  }

  private async perform(transaction: Transaction, editor: Editor, request: ActRequest): Promise<Done> {
    const [first] = request.corrections;
    if (first?.kind === 'identify' && request.corrections.length === 1)
      return this.identities.tell(transaction, editor, request, first);
    const place = await this.context.placeOf(transaction, request.reportId);
    if (!place) throw reportNotPublished(request.reportId);
    const codes = await this.scorecards.lockRegions(transaction, [place.region]);
    const desk = await this.desk.findIn(transaction, request.reportId);
    if (desk.runId === null) throw reportNotPublished(request.reportId);
    const state = {
      ...place,
      desk,
      reason: request.reason,
      references: await this.corrections.references(transaction, desk.runId),
      outcomes: await this.context.outcomes(transaction, codes, outcomeIds(request)),
    };
    const prepared = request.corrections.map((input) => {
      if (input.kind === 'identify')
        throw notPossible('地区和年份须单独更正。', 'Region and year are set in an act of their own.');
      return prepareCorrection(input, state);
    });
    return this.carryOut(
      transaction,
      { codes, desk, years: [place.year, ...prepared.flatMap(({ other }) => other?.year ?? [])] },
      () => this.corrections.record(transaction, editor, prepared),
    );
  }

  private async setInForce(
    editor: Editor,
    which: { actId: number } | { ids: number[] },
    inForce: boolean,
    reason: string,
  ): Promise<ActResult> {
    const done = await this.database.transaction(async (transaction) => {
      const [first] = await this.corrections.find(transaction, which);
      if (!first) throw notFound(which);
      const isIdentity = first.kind === 'identify';
      const codes = isIdentity
        ? await this.identities.lockRegions(transaction, first)
        : await this.scorecards.lockRegions(transaction, [first.region]);
      const kept = await this.corrections.find(transaction, which);
      const act = await this.views.act(transaction, first.actId);
      if (act.person.id !== editor.id && !inForce && reason === '')
        throw reasonRequired({ zh: '撤销他人的更正', en: "Undoing somebody else's correction" });
      if (isIdentity) {
        await this.refuseBeneath(transaction, kept, inForce);
        return this.identities.setInForce(transaction, editor, kept[0]!, inForce, reason);
      }
      const years = kept.flatMap(({ year, otherYear }) => (otherYear === null ? [year] : [year, otherYear]));
      const desk = act.reportId === null ? null : await this.desk.findIn(transaction, act.reportId);
      return this.carryOut(transaction, { codes, desk, years }, async () => {
        await this.refuseBeneath(transaction, kept, inForce);
        await this.corrections.setInForce(transaction, editor, kept, inForce, reason);
        return first.actId;
      });
    });
    return this.finish(done);
  }

  /** Whoever undoes or does again what lies beneath somebody's later decision would change that unseen. */
  private async refuseBeneath(
    transaction: Transaction,
    kept: readonly KeptCorrection[],
    inForce: boolean,
  ): Promise<void> {
    const changing = kept.filter(({ isWithdrawn }) => isWithdrawn === inForce);
    const later = await this.context.laterOver(
      transaction,
      changing.map(({ id }) => id),
    );
    if (later) throw conflict(null, later, { claim: null });
  }

  /** Does the work, lays and judges anew, and tells what changed. */
  private async carryOut(
    transaction: Transaction,
    { codes, desk, years }: { codes: readonly string[]; desk: DeskReport | null; years: readonly number[] },
    work: () => Promise<number>,
  ): Promise<Done> {
    const before = await this.context.lastChange(transaction);
    const actId = await work();
    const dependants = await this.tracking.followCorrections(transaction, codes, [...new Set(years)]);
    const after = desk && (await this.desk.findIn(transaction, desk.report.id));
    const result = {
      act: await this.views.act(transaction, actId),
      ...differences(desk, after),
      verdictChanges: await this.context.changesSince(transaction, before, codes),
    };
    return { result, dependants };
  }
}

/** What of a report is otherwise than it was. */
function differences(before: DeskReport | null, after: DeskReport | null): Pick<ActResult, 'claims' | 'verdicts'> {
  if (!before || !after) return { claims: [], verdicts: [] };
  const known = new Set(before.claims.map((claim) => JSON.stringify(claim)));
  const claims = after.claims.filter((claim) => !known.has(JSON.stringify(claim)));
  const verdicts = new Map(claims.flatMap((claim) => claim.verdicts.map((verdict) => [verdict.id, verdict] as const)));
  const old = new Set(before.claims.flatMap((claim) => claim.verdicts.map((verdict) => JSON.stringify(verdict))));
  return { claims, verdicts: [...verdicts.values()].filter((verdict) => !old.has(JSON.stringify(verdict))) };
}

const outcomeIds = ({ corrections }: ActRequest): number[] =>
  corrections.flatMap((input) => ('outcomeClaimId' in input ? [input.outcomeClaimId] : []));

const reportNotPublished = (id: number) =>
  new NotFoundError('report.not_found', {
    zh: `没有编号为 ${id}、已读出的报告；请从队列或地区页面进入。`,
    en: `There is no report with the id ${id} that has been read; start from the queue or from the page of its region.`,
  });

function notFound(which: { actId: number } | { ids: number[] }): NotFoundError {
  const [code, id] = 'actId' in which ? ['act.not_found', which.actId] : ['correction.not_found', which.ids.join()];
  return new NotFoundError(code, {
    zh: `没有编号为 ${id} 的更正；全部更正见更正页。`,
    en: `There is no correction with the id ${id}; the page of corrections lists them all.`,
  });
}
