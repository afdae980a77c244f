import { Injectable } from '@nestjs/common';
import { PublishedClaimsQueries } from '../claims/published-claims.queries';
import { Database, type Transaction } from '../database/database';
import { RULESET_VERSION } from '../extraction/ruleset-version';
import { judge } from '../judgement/judge';
import { JUDGEMENT_VERSION } from '../judgement/parameters';
import { ConsultedReports } from './consulted-reports';
import { ScorecardsRepository, type ScorecardKey, type VerdictToStore } from './scorecards.repository';

/** Publishes what was read and keeps verdicts in step with it. */
@Injectable()
export class TrackingService {
  constructor(
    private readonly database: Database,
    private readonly claims: PublishedClaimsQueries,
    private readonly scorecards: ScorecardsRepository,
  ) {}

  /**
   * Shows readers the claims of a revision, together with all verdicts of its region that follow from them: one
   * transaction, so that nobody sees the new claims with old verdicts. Does nothing where that is done already.
   * @returns scorecards of other regions that rest on this report: their judging is to be enqueued now, and is marked
   * as outstanding until it is done
   */
  async publish(revisionId: number): Promise<ScorecardKey[]> {
    return this.database.transaction(async (transaction) => {
      const codes = await this.scorecards.lockRegionOfRevision(transaction, revisionId);
      const published = codes && (await this.scorecards.publish(transaction, revisionId, RULESET_VERSION));
      if (!published) return [];
      const outdated = await this.scorecards.markOutdated(transaction, published, codes);
      for (const scorecard of outdated.filter(({ region }) => codes.includes(region)))
        await this.rejudge(transaction, scorecard);
      return outdated.filter(({ region }) => !codes.includes(region));
    });
  }

  /** Judges a region's targets of a year anew; returns when its verdicts are current already. */
  async judge(region: string, year: number): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await this.scorecards.lockRegion(transaction, region);
      if (await this.scorecards.isOutdated(transaction, { region, year }, JUDGEMENT_VERSION))
        await this.rejudge(transaction, { region, year });
    });
  }

  private async rejudge(transaction: Transaction, { region, year }: ScorecardKey): Promise<void> {
    const reports = new ConsultedReports(this.claims, transaction);
    const judgements = await reports.settle((lookup) => {
      const report = lookup(region, year);
      return report ? judge(report, lookup) : [];
    });
    const verdicts = judgements.map(({ target, outcome, runnersUp, ...judgement }): VerdictToStore => ({
      ...judgement,
      endYear: target.end,
      indicator: target.indicator,
      name: target.name,
      targetClaimId: reports.idOf(target),
      outcomeClaimId: outcome && reports.idOf(outcome),
      runnersUp: runnersUp.map(({ claim, confidence }) => ({ claimId: reports.idOf(claim), confidence })),
    }));
    await this.scorecards.replaceVerdicts(transaction, { region, year }, verdicts, {
      consulted: reports.keys,
      judgementVersion: JUDGEMENT_VERSION,
    });
  }
}
