import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import type { Claim } from '../extraction/types';
import { acceptedRange } from '../judgement/accepted-range';
import { hasFigure } from '../judgement/claim-figure';
import { sameMeasure } from '../judgement/link/measure';
import { type Series, seriesOf } from '../judgement/series';
import { convert } from '../judgement/units';
import { codesOverTime } from '../regions/same-region.queries';
import { judgedFigureOf } from './judged-figure-view';
import { LineageQueries } from './lineage.queries';
import { claimOfView } from './region-claims';
import type { ScorecardRow } from './scorecard.schema';
import type { RegionSeries } from './series.schema';
import { describeVerdictRow, selectVerdictRows, type StoredVerdictRow } from './verdict-row.queries';

/** A verdict with its claims as the pure functions take them. */
interface Judged {
  row: ScorecardRow;
  target: Claim;
}

const FEWEST_YEARS = 2;

/** The targets of a region, followed through the years. */
@Injectable()
export class SeriesQueries {
  constructor(
    private readonly database: Database,
    private readonly lineage: LineageQueries,
  ) {}

  /** @throws NotFoundError where there is no such region */
  find(code: string): Promise<RegionSeries> {
    return this.database.snapshot(async (transaction) => {
      const { region } = await this.lineage.find(transaction, code);
      const years = await this.years(transaction, code);
      const series = seriesOf(await this.judged(transaction, code));
      return {
        region,
        years,
        series: series.filter((one) => one.years.length >= FEWEST_YEARS || latest(one).row.indicator).map(viewOf),
      };
    });
  }

  private async years(transaction: Transaction, code: string): Promise<number[]> {
    const { rows } = await transaction.query<{ year: number }>(
      `SELECT DISTINCT year FROM reports WHERE region_code IN ${codesOverTime('$1')} AND state <> 'held' ORDER BY year`,
      [code],
    );
    return rows.map(({ year }) => year);
  }

  private async judged(transaction: Transaction, code: string): Promise<Judged[]> {
    // As an array, found beforehand: the planner knows that it is short, and takes the index.
    const { rows } = await transaction.query<StoredVerdictRow>(
      `${selectVerdictRows()}
        WHERE v.region_code = ANY (ARRAY${codesOverTime('$1')}) AND v.end_year = v.year AND NOT t.plan ORDER BY v.year, t.seq`,
      [code],
    );
    return rows.map((row) => ({ row: describeVerdictRow(row), target: claimOfView(row.target) }));
  }
}

const latest = ({ years }: Pick<Series<Judged>, 'years'>): Judged => years.at(-1)!.judged;

function viewOf(series: Series<Judged>): RegionSeries['series'][number] {
  const { row } = latest(series);
  const unit = unitOf(series);
  return {
    key: series.key,
    name: row.target.name,
    indicator: row.indicator,
    field: row.field,
    unit,
    years: series.years.map(({ year, judged }) => yearOf(year, judged, unit)),
  };
}

function yearOf(year: number, judged: Judged, unit: string): RegionSeries['series'][number]['years'][number] {
  const { row, target } = judged;
  const inUnit = (value: number | undefined) =>
    value === undefined ? null : (convert(value, target.unit, unit) ?? null);
  const { from, to } = acceptedRange(target);
  return {
    year,
    judged: judgedFigureOf(row),
    target: hasFigure(target) ? inUnit(target.value) : null,
    high: inUnit(target.high),
    from: inUnit(from),
    to: inUnit(to),
    outcome: outcomeIn(judged, unit),
  };
}

/** The outcome's figure where it is of the target's measure; one of another (a level beside growth) is no point of it. */
function outcomeIn({ row, target }: Judged, unit: string): number | null {
  const decided = row.verdict === 'met' || row.verdict === 'missed';
  const outcome = decided && row.outcome ? claimOfView(row.outcome) : undefined;
  if (!outcome || !hasFigure(outcome) || !sameMeasure(target, outcome)) return null;
  return convert(outcome.value, outcome.unit, unit) ?? null;
}

/** The unit of the latest figure that there is: targets without one (与经济增长同步) have none. */
function unitOf(series: Series<Judged>): string {
  const figured = series.years.findLast(({ judged }) => hasFigure(judged.target));
  return figured?.judged.target.unit ?? latest(series).row.outcome?.unit ?? '';
}
