import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import { type Aspect, aspectOf } from '../judgement/common-scale';
import { partOf } from '../judgement/link/part';
import { regionRefJson } from '../regions/region-ref.queries';
import type { RegionRef } from '../regions/region.schema';
import type { ReportRef } from '../reports/report.schema';
import { CatalogueIndicatorQueries } from './catalogue-indicator.queries';
import type { Comparison } from './comparison.schema';
import { type PlacedRow, tableOf } from './comparison-table';
import { countVerdicts } from './judged-figure-view';
import { LineageQueries } from './lineage.queries';
import { claimOfView } from './region-claims';
import { selectVerdictRows } from './verdict-row.queries';

/** What is compared: the indicators of a year, or an indicator over the years; of chosen regions, or of a region's own. */
export interface ComparisonRequest {
  regions?: string[] | undefined;
  parent?: string | undefined;
  year?: number | undefined;
  indicator?: string | undefined;
  aspect?: Aspect | undefined;
}

type DatedReport = ReportRef & { place: string; year: number };

/** Regions side by side. */
@Injectable()
export class ComparisonQueries {
  constructor(
    private readonly database: Database,
    private readonly lineage: LineageQueries,
    private readonly indicators: CatalogueIndicatorQueries,
  ) {}

  /** @throws NotFoundError where there is no such region or indicator */
  find(request: ComparisonRequest): Promise<Comparison> {
    return this.database.snapshot(async (transaction) => {
      const parent = request.parent ? (await this.lineage.find(transaction, request.parent)).region : null;
      const indicator = request.indicator ? await this.indicators.find(transaction, request.indicator) : null;
      const regions = parent
        ? await this.below(transaction, parent.code)
        : await this.chosen(transaction, request.regions ?? []);
      const reports = await this.reports(
        transaction,
        regions.map(({ code }) => code),
      );
      const rows = await this.rows(transaction, regions, request);
      const aspect = indicator && (request.aspect ?? usualAspect(indicator.measures, rows));
      const { columns, cells } = tableOf(rows.filter((row) => !aspect || aspectOf(row.target) === aspect));
      return {
        parent,
        year: request.year ?? null,
        indicator,
        aspect,
        years: [...new Set(reports.map(({ year }) => year))].sort((a, b) => a - b),
        regions: regions.map((region) => {
          const own = reports.filter(({ place }) => place === region.code);
          return {
            ...region,
            report: own.find(({ year }) => year === request.year) ?? null,
            reportYears: [...new Set(own.map(({ year }) => year))],
            counts: countVerdicts(cells.filter((cell) => cell.region === region.code).map(({ judged }) => judged)),
          };
        }),
        columns,
        cells,
      };
    });
  }

  /** The regions directly below another, in the order of their codes; those that are no more, only if they have reports. */
  private async below(transaction: Transaction, parent: string): Promise<RegionRef[]> {
    const { rows } = await transaction.query<RegionRef>(
      `SELECT code, name, level FROM regions WHERE parent_code = $1 AND present_code = code
          AND (successor_code IS NULL AND valid_to IS NULL OR EXISTS (SELECT FROM reports p WHERE p.region_code = code))
        ORDER BY code`,
      [parent],
    );
    return rows;
  }

  private async chosen(transaction: Transaction, codes: readonly string[]): Promise<RegionRef[]> {
    const found = new Map<string, RegionRef>();
    for (const code of codes) {
      const { region } = await this.lineage.find(transaction, code);
      found.set(region.code, region);
    }
    return [...found.values()];
  }

  private async reports(transaction: Transaction, regions: string[]): Promise<DatedReport[]> {
    const { rows } = await transaction.query<DatedReport>(
      `SELECT r.present_code AS place, p.id, p.year, p.title,
              ${regionRefJson('r')} AS region
         FROM reports p JOIN regions r ON r.code = p.region_code
        WHERE r.present_code = ANY ($1) AND p.state <> 'held'
        ORDER BY p.year, r.code = r.present_code DESC, r.code`,
      [regions],
    );
    return rows;
  }

  /** Targets of catalogue indicators for the report's own year, under whatever codes the regions had then. */
  private async rows(
    transaction: Transaction,
    regions: readonly RegionRef[],
    { year, indicator }: ComparisonRequest,
  ): Promise<PlacedRow[]> {
    // As an array, found beforehand: the planner knows that it is short, and takes the index.
    const { rows } = await transaction.query<PlacedRow>(
      `${selectVerdictRows('place.present_code AS place, v.year')}
         JOIN regions place ON place.code = v.region_code
        WHERE v.region_code = ANY (ARRAY(SELECT code FROM regions WHERE present_code = ANY ($1)))
          AND v.end_year = v.year AND v.indicator <> '' AND NOT t.plan
          AND ($2::int IS NULL OR v.year = $2) AND ($3::text IS NULL OR v.indicator = $3)
        ORDER BY i.position, v.year`,
      [regions.map(({ code }) => code), year ?? null, indicator ?? null],
    );
    return rows.filter(({ target }) => partOf(claimOfView(target)) === '' && !target.average);
  }
}

/** The measure that the catalogue has first, of those that there are targets for. */
function usualAspect(measures: readonly string[], rows: readonly PlacedRow[]): Aspect {
  const present = new Set(rows.map(({ target }) => aspectOf(target)));
  const usual = measures.map((measure) => aspectOf({ measure: measure as Aspect }));
  return usual.find((aspect) => present.has(aspect)) ?? usual[0]!;
}
