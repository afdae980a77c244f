import { Inject, Injectable } from '@nestjs/common';
import { LayingService } from '../claims/corrections/laying.service';
import { PublishedClaimsQueries } from '../claims/published-claims.queries';
import { Database, type Transaction } from '../database/database';
import { RULESET_VERSION } from '../extraction/ruleset-version';
import type { judge } from '../judgement/judge';
import { JUDGEMENT_VERSION } from '../judgement/parameters';
import type { Judgement, ReportLookup } from '../judgement/types';
import { HopelessError } from '../queue/hopeless.error';
import type { Problem } from '../reports/report.schema';
import { ConsultedReports, reportKey } from './consulted-reports';
import { editorDecisions, needlessDecisions } from './editor-decisions';
import {
  ScorecardsRepository,
  type JudgedScorecard,
  type PublishedRevision,
  type ScorecardKey,
  type VerdictToStore,
} from './scorecards.repository';

/** The token of the judging: a pure function of reports. */
export const JUDGE = Symbol('JUDGE');

/** Publishes what was read and keeps verdicts in step with it. */
@Injectable()
export class TrackingService {
  constructor(
    private readonly database: Database,
    private readonly claims: PublishedClaimsQueries,
    private readonly scorecards: ScorecardsRepository,
    private readonly laying: LayingService,
    @Inject(JUDGE) private readonly judgeTargets: typeof judge,
  ) {}

  /**
   * Shows readers the claims of a revision, together with all verdicts of its region that follow from them: one
   * transaction, so that nobody sees the new claims with old verdicts. Does nothing where that is done already.
   * @returns scorecards of other regions that rest on this report: their judging is to be enqueued now, and is marked
   * as outstanding until it is done
   * @throws HopelessError when the rules fail on what is to be judged: then nothing is shown that was not before
   */
  async publish(revisionId: number): Promise<ScorecardKey[]> {
    return this.database.transaction(async (transaction) => {
      const codes = await this.scorecards.lockRegionOfRevision(transaction, revisionId);
      const published = codes && (await this.scorecards.publish(transaction, revisionId, RULESET_VERSION));
      if (!published) return [];
      await this.laying.lay(transaction, codes, [published.year]);
      return this.follow(transaction, [published], codes);
    });
  }

  /**
   * Lays a region's corrections over its reports of some years anew, and judges what of the region rests on them.
   * @param codes all codes that the region has had; the caller holds its locks
   * @returns scorecards of other regions that rest on these reports: their judging is to be enqueued once the caller's
   * transaction has committed, and is marked as outstanding until it is done
   * @throws HopelessError when the rules fail on what is to be judged
   */
  async followCorrections(
    transaction: Transaction,
    codes: readonly string[],
    years: readonly number[],
  ): Promise<ScorecardKey[]> {
    await this.laying.lay(transaction, codes, years);
    const reports = await this.scorecards.findPublished(transaction, codes, years);
    const changed = reports.map((report) => ({ ...report, revisionId: null, cause: 'correction' as const }));
    return this.follow(transaction, changed, codes);
  }

  /** Says of a revision's report that all tries to judge it failed, where it was read; newer rules will try again. */
  async giveUp(revisionId: number, error: Error): Promise<void> {
    await this.database.transaction((transaction) =>
      this.scorecards.markUnjudged(transaction, revisionId, {
        rulesetVersion: RULESET_VERSION,
        judgementVersion: JUDGEMENT_VERSION,
        problem: describeFailure(error),
      }),
    );
  }

  /**
   * Judges a region's targets of a year anew; returns when its verdicts are current already.
   * @throws HopelessError when the rules fail on it: its verdicts stay, and it is left to newer rules or reports
   */
  async judge(region: string, year: number): Promise<void> {
    const failure = await this.database.transaction(async (transaction) => {
      await this.scorecards.lockRegions(transaction, [region]);
      const outdated = await this.scorecards.isOutdated(transaction, { region, year }, JUDGEMENT_VERSION);
      if (!outdated) return null;
      const error = await this.tryRejudge(transaction, [{ region, year }]);
      if (error) await this.scorecards.markFailed(transaction, { region, year }, JUDGEMENT_VERSION);
      return error;
    });
    if (failure) throw failure;
  }

  /**
   * Judges scorecards anew though nothing has changed, all of them in one transaction.
   * @returns those that are to be judged one by one, since the rules fail on one of them; they are marked as outstanding
   */
  async recompute(scorecards: ScorecardKey[]): Promise<ScorecardKey[]> {
    return this.database.transaction(async (transaction) => {
      await this.scorecards.lockRegions(
        transaction,
        scorecards.map(({ region }) => region),
      );
      if (!(await this.tryRejudge(transaction, scorecards))) return [];
      await this.scorecards.markForNewRules(transaction, scorecards);
      return scorecards;
    });
  }

  /**
   * Judges what of a region rests on a report that readers no longer see.
   * @returns as `followCorrections`
   */
  followRemoval(transaction: Transaction, codes: readonly string[], place: ScorecardKey): Promise<ScorecardKey[]> {
    return this.follow(transaction, [{ ...place, revisionId: null, cause: 'correction' }], codes);
  }

  /** Judges what of a region rests on reports that changed; what of others does is marked and returned. */
  private async follow(
    transaction: Transaction,
    changed: readonly PublishedRevision[],
    codes: readonly string[],
  ): Promise<ScorecardKey[]> {
    const outdated = new Map<string, ScorecardKey>();
    for (const report of changed)
      for (const scorecard of await this.scorecards.markOutdated(transaction, report, codes))
        outdated.set(reportKey(scorecard.region, scorecard.year), scorecard);
    const isOwn = ({ region }: ScorecardKey) => codes.includes(region);
    const scorecards = [...outdated.values()];
    await this.rejudge(transaction, scorecards.filter(isOwn));
    return scorecards.filter((scorecard) => !isOwn(scorecard));
  }

  /** @returns why the rules fail on one of the scorecards, then nothing is written; null where all are judged */
  private async tryRejudge(
    transaction: Transaction,
    scorecards: readonly ScorecardKey[],
  ): Promise<HopelessError | null> {
    try {
      await this.rejudge(transaction, scorecards);
      return null;
    } catch (error) {
      // Thrown before anything is written.
      if (error instanceof HopelessError) return error;
      throw error;
    }
  }

  private async rejudge(transaction: Transaction, scorecards: readonly ScorecardKey[]): Promise<void> {
    const reports = new ConsultedReports(this.claims, transaction);
    const settled = await reports.settle(scorecards, (scorecard, lookup) => this.tryJudge(scorecard, lookup, reports));
    const judged = settled.map(({ work, result, consulted }): JudgedScorecard => ({
      ...work,
      consulted,
      verdicts: result.judgements.map((judgement) => toStore(judgement, reports)),
    }));
    await this.scorecards.replaceVerdicts(transaction, judged, JUDGEMENT_VERSION);
    await this.laying.markNeedless(
      transaction,
      settled.flatMap(({ result }) => result.needless),
    );
  }

  private tryJudge({ region, year }: ScorecardKey, lookup: ReportLookup, reports: ConsultedReports): Judged {
    const report = lookup(region, year);
    if (!report) return { judgements: [], needless: [] };
    try {
      const judgements = this.judgeTargets(report, lookup, editorDecisions(report, lookup, reports));
      return { judgements, needless: needlessDecisions(report, judgements, reports) };
    } catch (error) {
      // The judging is pure: it would fail in the same way each time.
      throw new HopelessError(
        `The rules fail on the targets of ${report.regionName} ${report.year}: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }
}

interface Judged {
  judgements: Judgement[];
  /** Of each decision of an editor: whether the rules say the same by now. */
  needless: { correctionId: number; isNeedless: boolean }[];
}

function toStore(
  { target, outcome, runnersUp, computed, ...judgement }: Judgement,
  reports: ConsultedReports,
): VerdictToStore {
  return {
    ...judgement,
    computed: computed && {
      verdict: computed.verdict,
      basis: computed.basis ?? null,
      margin: computed.margin ?? null,
      rule: computed.rule,
      reason: computed.reason,
      outcomeClaimId: computed.outcome ? reports.idOf(computed.outcome) : null,
    },
    endYear: target.end,
    indicator: target.indicator,
    name: target.name,
    targetClaimId: reports.idOf(target),
    outcomeClaimId: outcome && reports.idOf(outcome),
    runnersUp: runnersUp.map(({ claim, confidence }) => ({ claimId: reports.idOf(claim), confidence })),
  };
}

function describeFailure({ message }: Error): Problem {
  return {
    code: 'report.judging_failed',
    zh: `这一版本已读出，但按判断规则 ${JUDGEMENT_VERSION} 对照时出错（${message}）；更新规则后会自动重判。`,
    en: `This revision was read, but judging it by the rules ${JUDGEMENT_VERSION} failed (${message}); newer rules will judge it again by themselves.`,
  };
}
