import { Injectable } from '@nestjs/common';
import type { Actor } from '../../claims/corrections/correction';
import { CorrectionsService } from '../../claims/corrections/corrections.service';
import { Database } from '../../database/database';
import { JobQueue } from '../../queue/job-queue';
import { ScorecardsRepository } from '../scorecards.repository';
import { TrackingService } from '../tracking.service';
import { CorrectionLinesQueries } from './correction-lines.queries';
import type { CorrectionLine, ImportSummary } from './correction-line.schema';
import { readCorrectionLines } from './read-correction-lines';

/** Takes corrections that were made in another installation. */
@Injectable()
export class ImportCorrectionsService {
  constructor(
    private readonly database: Database,
    private readonly lines: CorrectionLinesQueries,
    private readonly corrections: CorrectionsService,
    private readonly scorecards: ScorecardsRepository,
    private readonly tracking: TrackingService,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Takes the corrections of JSON Lines that are not here yet, lays them over the reports and judges anew. None is
   * taken unless all lines are right, or `skipBad`. Those whose words no report has wait in the editors' queue.
   * @param importer who hands them in; who made them keeps their name
   */
  async import(text: string, importer: Actor, options: { check: boolean; skipBad: boolean }): Promise<ImportSummary> {
    const { lines, refused } = readCorrectionLines(text);
    const regions = await this.lines.regions(lines.map(({ correction }) => correction.region));
    const known = await this.lines.known(lines.map(({ correction }) => correction.key));
    const fresh: CorrectionLine[] = [];
    for (const { line, correction } of lines) {
      if (known.has(correction.key)) continue;
      if (regions.has(correction.region)) fresh.push(correction);
      else refused.push({ line, code: 'region.not_found', ...noRegion(correction.region) });
    }
    refused.sort((one, other) => one.line - other.line);
    const kept = !options.check && (refused.length === 0 || options.skipBad);
    const outdated = kept ? await this.take(fresh, importer) : 0;
    return { taken: fresh.length, outdated, known: known.size, refused, kept };
  }

  /** Region by region, each in a transaction; an import that was broken off goes on when it is done again. */
  private async take(fresh: readonly CorrectionLine[], importer: Actor): Promise<number> {
    let outdated = 0;
    for (const region of new Set(fresh.map((correction) => correction.region))) {
      const corrections = fresh.filter((correction) => correction.region === region);
      const dependants = await this.database.transaction(async (transaction) => {
        const codes = await this.scorecards.lockRegions(transaction, [region]);
        for (const correction of corrections) {
          const isOutdated = await this.lines.isOutdated(transaction, correction);
          if (isOutdated) outdated += 1;
          const { about, other, act, withdrawnAt, ...rest } = correction;
          await this.corrections.take(transaction, importer, {
            correction: {
              ...rest,
              ...(about && { about }),
              ...(other && { other }),
              body: rest.body ?? undefined,
              contentHash: rest.contentHash ?? undefined,
            },
            act,
            isInForce: withdrawnAt === null && !isOutdated,
          });
        }
        const years = corrections.flatMap(({ year, other }) => (other ? [year, other.year] : [year]));
        return this.tracking.followCorrections(transaction, codes, [...new Set(years)]);
      });
      await this.queue.enqueueAll('judge-region', dependants);
    }
    return outdated;
  }
}

const noRegion = (code: string) => ({
  zh: `没有代码为 ${code} 的地区`,
  en: `there is no region with the code ${code}`,
});
