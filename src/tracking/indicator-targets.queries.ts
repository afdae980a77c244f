import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import { type Aspect, aspectOf, onCommonScale, type ScaledFigure } from '../judgement/common-scale';
import type { Claim } from '../extraction/types';
import { firmFirst } from '../judgement/firm-first';
import { partOf } from '../judgement/link/part';
import type { Verdict } from '../judgement/types';
import { RegionsWithinQueries } from '../regions/regions-within.queries';
import type { RegionRef } from '../regions/region.schema';

/** Which targets of an indicator are looked at. */
export interface IndicatorScope {
  aspect?: Aspect | undefined;
  level?: RegionRef['level'] | undefined;
  /** This region and those below it. */
  within?: string | undefined;
}

/** What a region aimed at in a year, with its figures on the scale that is common to all regions, where they have one. */
export interface IndicatorTarget {
  id: number;
  region: string;
  year: number;
  verdict: Verdict;
  margin: number | null;
  target: ScaledFigure | undefined;
  outcome: ScaledFigure | undefined;
}

interface StoredTarget {
  id: number;
  region: string;
  year: number;
  verdict: Verdict;
  margin: number | null;
  target: Claim;
  outcome: Claim | null;
}

/** All regions' targets of an indicator: for each region and year the one that stands for it. */
@Injectable()
export class IndicatorTargetsQueries {
  constructor(private readonly regions: RegionsWithinQueries) {}

  /**
   * @param measures of the indicator, the commonest first
   * @param year of the reports that the targets stand in; all years without it
   * @throws NotFoundError where there is no region that they are to lie within
   */
  async find(
    transaction: Transaction,
    code: string,
    measures: readonly string[],
    year: number | undefined,
    scope: IndicatorScope,
  ): Promise<{ aspect: Aspect; targets: IndicatorTarget[] }> {
    const within = scope.within === undefined ? null : await this.regions.find(scope.within);
    const { rows } = await transaction.query<StoredTarget>(TARGETS, [code, year ?? null, within, scope.level ?? null]);
    const aspects = measures.map((measure) => aspectOf({ measure: measure as Claim['measure'] }));
    const present = new Set(rows.map(({ target }) => aspectOf(target)));
    const aspect = scope.aspect ?? aspects.find((each) => present.has(each)) ?? aspects[0]!;
    const chosen = new Map<string, StoredTarget>();
    for (const row of rows.sort((a, b) => firmFirst(a.target, b.target))) {
      const place = `${row.region}/${row.year}`;
      if (aspectOf(row.target) === aspect && partOf(row.target) === '' && !chosen.has(place)) chosen.set(place, row);
    }
    return { aspect, targets: [...chosen.values()].map((row) => scaled(row, aspect)) };
  }
}

function scaled({ target, outcome, ...row }: StoredTarget, aspect: Aspect): IndicatorTarget {
  const wanted = onCommonScale(target);
  const got = outcome && aspectOf(outcome) === aspect ? onCommonScale(outcome) : undefined;
  return { ...row, target: wanted, outcome: got && (!wanted || wanted.unit === got.unit) ? got : undefined };
}

/** The fields of a claim by which its figure is placed on a scale. */
const claim = (alias: string) => `json_strip_nulls(json_build_object(
  'indicator', ${alias}.indicator, 'name', ${alias}.name, 'measure', ${alias}.measure, 'op', ${alias}.op,
  'value', ${alias}.value, 'unit', ${alias}.unit, 'scope', ${alias}.scope, 'headline', ${alias}.headline,
  'hedge', ${alias}.hedge, 'offset', ${alias}."offset"))`;

const TARGETS = `
  SELECT v.id, r.code AS region, v.year, v.verdict, v.margin, ${claim('t')} AS target,
         CASE WHEN o.id IS NOT NULL THEN ${claim('o')} END AS outcome
    FROM verdicts v
    JOIN regions r ON r.code = v.region_code
    JOIN claims t ON t.id = v.target_claim_id
    LEFT JOIN claims o ON o.id = v.outcome_claim_id
   WHERE v.indicator = $1 AND ($2::int IS NULL OR v.year = $2) AND v.end_year = v.year AND NOT t.plan AND NOT t.average
     AND ($3::text[] IS NULL OR v.region_code = ANY ($3)) AND ($4::region_level IS NULL OR r.level = $4)`;
