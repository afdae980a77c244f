import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import { aspectOf } from '../judgement/common-scale';
import { distributionOf, median } from '../judgement/distribution';
import { fieldOf } from '../judgement/fields/field-of';
import type { Claim } from '../extraction/types';
import { CatalogueIndicatorQueries } from './catalogue-indicator.queries';
import type { IndicatorDetail, IndicatorSeries, IndicatorYear } from './indicator-detail.schema';
import { type IndicatorScope, type IndicatorTarget, IndicatorTargetsQueries } from './indicator-targets.queries';
import { countVerdicts } from './judged-figure-view';

/** An indicator over all regions. */
@Injectable()
export class IndicatorDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly indicators: CatalogueIndicatorQueries,
    private readonly targets: IndicatorTargetsQueries,
  ) {}

  /** @throws NotFoundError where the catalogue has no such indicator */
  find(code: string): Promise<IndicatorDetail> {
    return this.database.snapshot(async (transaction) => {
      const indicator = await this.indicators.find(transaction, code);
      return {
        ...indicator,
        field: fieldOf({ indicator: code, name: indicator.nameZh }),
        aspects: [...new Set(indicator.measures.map((measure) => aspectOf({ measure: measure as Claim['measure'] })))],
        years: await this.years(transaction, code),
      };
    });
  }

  /** @throws NotFoundError where the catalogue has no such indicator */
  year(code: string, year: number, scope: IndicatorScope): Promise<IndicatorYear> {
    return this.database.snapshot(async (transaction) => {
      const { measures } = await this.indicators.find(transaction, code);
      const { aspect, targets } = await this.targets.find(transaction, code, measures, year, scope);
      return {
        year,
        aspect,
        targets: targets.length,
        counts: countVerdicts(targets),
        distribution: spreadOf(targets),
      };
    });
  }

  /** @throws NotFoundError where the catalogue has no such indicator */
  series(code: string, scope: IndicatorScope): Promise<IndicatorSeries> {
    return this.database.snapshot(async (transaction) => {
      const { measures } = await this.indicators.find(transaction, code);
      const { aspect, targets } = await this.targets.find(transaction, code, measures, undefined, scope);
      const unit = unitOf(targets) ?? null;
      const years = [...new Set(targets.map(({ year }) => year))].sort((a, b) => a - b);
      return {
        aspect,
        unit,
        years: years.map((year) => {
          const own = targets.filter((each) => each.year === year);
          const wanted = unit ? figures(own, 'target') : [];
          const got = unit ? figures(own, 'outcome') : [];
          return {
            year,
            targets: own.length,
            counts: countVerdicts(own),
            targetFigures: wanted.length,
            targetMedian: median(wanted) ?? null,
            outcomeFigures: got.length,
            outcomeMedian: median(got) ?? null,
          };
        }),
      };
    });
  }

  private async years(transaction: Transaction, code: string): Promise<IndicatorDetail['years']> {
    const { rows } = await transaction.query<IndicatorDetail['years'][number]>(
      `SELECT year, count(*)::int AS targets, count(DISTINCT region_code)::int AS regions
         FROM verdicts WHERE indicator = $1 AND end_year = year GROUP BY year ORDER BY year`,
      [code],
    );
    return rows;
  }
}

const figures = (targets: readonly IndicatorTarget[], of: 'target' | 'outcome'): number[] =>
  targets.flatMap((each) => each[of]?.value ?? []);

/** The unit that the figures have; undefined where there are none on a common scale. */
export function unitOf(targets: readonly IndicatorTarget[]): string | undefined {
  const units = new Set(targets.flatMap(({ target, outcome }) => target?.unit ?? outcome?.unit ?? []));
  return units.size === 1 ? [...units][0] : undefined;
}

function spreadOf(targets: readonly IndicatorTarget[]): IndicatorYear['distribution'] {
  const unit = unitOf(targets);
  const lists = [figures(targets, 'target'), figures(targets, 'outcome')];
  const found = unit === undefined ? undefined : distributionOf(lists);
  if (unit === undefined || !found) return null;
  const spread = (index: 0 | 1) => ({
    figures: lists[index]!.length,
    median: found.medians[index] ?? null,
    counts: [...found.counts[index]!],
  });
  return { unit, from: found.from, step: found.step, targets: spread(0), outcomes: spread(1) };
}
