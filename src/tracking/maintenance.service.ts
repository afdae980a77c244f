import { Injectable } from '@nestjs/common';
import { ClaimExtractionService } from '../claims/claim-extraction.service';
import { ConflictError } from '../common/errors';
import { RULESET_VERSION } from '../extraction/ruleset-version';
import { JUDGEMENT_VERSION } from '../judgement/parameters';
import { HopelessError } from '../queue/hopeless.error';
import { JobQueue } from '../queue/job-queue';
import { MaintenanceRepository } from './maintenance.repository';
import type { MaintenanceKind, MaintenanceRun } from './maintenance.schema';
import type { ScorecardKey } from './scorecards.repository';
import { TrackingService } from './tracking.service';

const JOBS = { reextract: 're-extract-all', recompute: 'recompute-all' } as const;
const KINDS = Object.keys(JOBS) as MaintenanceKind[];

// A job does so much and hands in the next one, so that none is long.
const PIECES_PER_JOB = 50;

/** So many scorecards are judged in one transaction: of more, writing takes no less time, and others wait longer. */
export const SCORECARDS_AT_ONCE = 50;

/**
 * Works through the whole stock in the background, piece by piece, so that fresh work goes on beside it.
 * Each report is published by itself when it is done: nobody sees it half.
 */
@Injectable()
export class MaintenanceService {
  /** Of the rules by which verdicts are judged now. */
  readonly judgementVersion = JUDGEMENT_VERSION;

  constructor(
    private readonly runs: MaintenanceRepository,
    private readonly claims: ClaimExtractionService,
    private readonly tracking: TrackingService,
    private readonly queue: JobQueue,
  ) {}

  /** The last run of a kind; null before the first. */
  find(kind: MaintenanceKind): Promise<MaintenanceRun | null> {
    return this.runs.findLast(kind);
  }

  /** Begins a run, or goes on with the one that is open; a paused one stays paused. */
  async begin(kind: MaintenanceKind): Promise<MaintenanceRun> {
    if (kind === 'reextract') await this.runs.open(kind, RULESET_VERSION, await this.runs.countUnread(RULESET_VERSION));
    else await this.runs.open(kind, JUDGEMENT_VERSION, await this.runs.countScorecards());
    return this.nudge(kind);
  }

  /** @throws ConflictError when none is running */
  async pause(kind: MaintenanceKind): Promise<MaintenanceRun> {
    if (!(await this.runs.changeState(kind, 'running', 'paused'))) throw notInState('running');
    return (await this.runs.findLast(kind))!;
  }

  /** @throws ConflictError when none is paused */
  async resume(kind: MaintenanceKind): Promise<MaintenanceRun> {
    if (!(await this.runs.changeState(kind, 'paused', 'running'))) throw notInState('paused');
    return this.nudge(kind);
  }

  /** Begins to read the stock again where newer rules have not read it, and goes on with what a lost job left. */
  async keepUp(): Promise<void> {
    const last = await this.runs.findLast('reextract');
    const isOpen = last !== null && last.state !== 'done';
    if (!isOpen && (await this.runs.countUnread(RULESET_VERSION)) > 0) await this.begin('reextract');
    for (const kind of KINDS) if ((await this.runs.findLast(kind))?.state === 'running') await this.nudge(kind);
  }

  /** Reads some reports of a run again and publishes each; hands in the job that goes on. */
  async reextract(runId: number, signal: AbortSignal): Promise<void> {
    for (let piece = 0; piece < PIECES_PER_JOB; piece++) {
      signal.throwIfAborted();
      const next = await this.runs.nextRevision(runId);
      if (!next) return this.runs.finish(runId);
      await this.queue.enqueueAll('judge-region', await this.readAgain(next.work));
      await this.runs.advance(runId, next);
    }
    await this.queue.enqueue('re-extract-all', { runId });
  }

  /** @returns scorecards of other regions that are to be judged now; none where the rules fail, which its report says */
  private async readAgain(revisionId: number): Promise<ScorecardKey[]> {
    try {
      await this.claims.extract(revisionId);
      return await this.tracking.publish(revisionId);
    } catch (error) {
      if (!(error instanceof HopelessError)) throw error;
      await this.claims.giveUp(revisionId, error);
      await this.tracking.giveUp(revisionId, error);
      return [];
    }
  }

  /** Judges some scorecards of a run again, by batches; hands in the job that goes on. */
  async recompute(runId: number, signal: AbortSignal): Promise<void> {
    for (let piece = 0; piece < PIECES_PER_JOB; piece++) {
      signal.throwIfAborted();
      const next = await this.runs.nextScorecards(runId, SCORECARDS_AT_ONCE);
      if (!next) return this.runs.finish(runId);
      await this.queue.enqueueAll('judge-region', await this.tracking.recompute(next.work));
      await this.runs.advance(runId, next);
    }
    await this.queue.enqueue('recompute-all', { runId });
  }

  private async nudge(kind: MaintenanceKind): Promise<MaintenanceRun> {
    const run = (await this.runs.findLast(kind))!;
    if (run.state === 'running') await this.queue.enqueue(JOBS[kind], { runId: run.id });
    return run;
  }
}

function notInState(state: 'running' | 'paused'): ConflictError {
  return new ConflictError(`maintenance.not_${state}`, {
    zh: state === 'running' ? '没有正在进行的任务可暂停。' : '没有已暂停的任务可继续。',
    en: state === 'running' ? 'Nothing is running that could be paused.' : 'Nothing is paused that could go on.',
  });
}
