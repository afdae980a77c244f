import { Injectable } from '@nestjs/common';
import { pageOf } from '../common/page';
import { Database, type Transaction } from '../database/database';
import { prefectureOf, provinceOf } from '../judgement/regions';
import type { Verdict } from '../judgement/types';
import { regionRefJson } from '../regions/region-ref.queries';
import type { RegionRef } from '../regions/region.schema';
import { CatalogueIndicatorQueries } from './catalogue-indicator.queries';
import { unitOf } from './indicator-detail.queries';
import type { IndicatorVerdicts, PlaceKey } from './indicator-detail.schema';
import { type IndicatorScope, type IndicatorTarget, IndicatorTargetsQueries } from './indicator-targets.queries';
import { judgedFigureOf } from './judged-figure-view';
import { describeVerdictRow, selectVerdictRows, type StoredVerdictRow } from './verdict-row.queries';

export interface IndicatorVerdictsRequest extends IndicatorScope {
  verdict?: Verdict | undefined;
  sort: 'region' | 'target' | 'outcome' | 'margin';
  limit: number;
  /** The last row of the page before. */
  cursor?: PlaceKey | undefined;
}

type PlacedRow = StoredVerdictRow & { region: RegionRef };

/** Every region's target and outcome of an indicator. */
@Injectable()
export class IndicatorVerdictsQueries {
  constructor(
    private readonly database: Database,
    private readonly indicators: CatalogueIndicatorQueries,
    private readonly targets: IndicatorTargetsQueries,
  ) {}

  /** @throws NotFoundError where the catalogue has no such indicator */
  list(code: string, year: number, request: IndicatorVerdictsRequest): Promise<IndicatorVerdicts> {
    return this.database.snapshot(async (transaction) => {
      const { measures } = await this.indicators.find(transaction, code);
      const { targets } = await this.targets.find(transaction, code, measures, year, request);
      const comparable = unitOf(targets) !== undefined;
      const wanted = targets.filter(({ verdict }) => request.verdict === undefined || request.verdict === verdict);
      const placeOf = (target: IndicatorTarget): PlaceKey => [
        comparable ? figureOf(target, request.sort) : null,
        target.region,
      ];
      const rest = wanted
        .map((target) => ({ id: target.id, place: placeOf(target) }))
        .filter(({ place }) => !request.cursor || inOrder(request.cursor, place) < 0)
        .sort((a, b) => inOrder(a.place, b.place));
      const page = pageOf(rest, request.limit, ({ place }) => place);
      return {
        items: await this.rows(
          transaction,
          page.items.map(({ id }) => id),
        ),
        total: wanted.length,
        comparable,
        nextCursor: page.nextCursor,
      };
    });
  }

  private async rows(transaction: Transaction, ids: number[]): Promise<IndicatorVerdicts['items']> {
    const { rows } = await transaction.query<PlacedRow>(
      `${selectVerdictRows(`${regionRefJson('place')} AS region`)}
         JOIN regions place ON place.code = v.region_code
        WHERE v.id = ANY ($1) ORDER BY array_position($1, v.id)`,
      [ids],
    );
    const above = await this.above(
      transaction,
      rows.map(({ region }) => region.code),
    );
    return rows.map(({ region, ...row }) => ({
      region,
      path: codesAbove(region.code).flatMap((code) => above.get(code) ?? []),
      judged: judgedFigureOf(describeVerdictRow(row)),
    }));
  }

  private async above(transaction: Transaction, codes: string[]): Promise<Map<string, RegionRef>> {
    const { rows } = await transaction.query<RegionRef>('SELECT code, name, level FROM regions WHERE code = ANY ($1)', [
      [...new Set(codes.flatMap(codesAbove))],
    ]);
    return new Map(rows.map((region) => [region.code, region]));
  }
}

/** The codes of the province and the prefecture that a region lies in. */
const codesAbove = (code: string): string[] => [
  ...new Set([provinceOf(code), prefectureOf(code)].filter((each) => each !== undefined)),
];

function figureOf({ target, outcome, margin }: IndicatorTarget, sort: IndicatorVerdictsRequest['sort']): number | null {
  if (sort === 'region') return null;
  return (sort === 'margin' ? (target ? margin : null) : { target, outcome }[sort]?.value) ?? null;
}

/** Those with figures first, the largest before; then by the regions' codes. */
function inOrder([figureA, regionA]: PlaceKey, [figureB, regionB]: PlaceKey): number {
  if (figureA !== figureB) return figureA === null ? 1 : figureB === null ? -1 : figureB - figureA;
  return regionA < regionB ? -1 : Number(regionA > regionB);
}
