import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import type { Claim } from '../extraction/types';
import { differenceUnit } from '../figures/quantity';
import { ladder } from '../judgement/ladder';
import type { Judgement } from '../judgement/types';
import { regionRefJson } from '../regions/region-ref.queries';
import type { RegionRef } from '../regions/region.schema';
import type { ReportRef } from '../reports/report.schema';
import { CatalogueIndicatorQueries } from './catalogue-indicator.queries';
import type { Ladder } from './ladder.schema';
import { LineageQueries } from './lineage.queries';
import { claimOfView } from './region-claims';
import { describeVerdictRow, selectVerdictRows, type StoredVerdictRow } from './verdict-row.queries';

type StoredRung = StoredVerdictRow & { level: string; targetKey: string };
type StoredReport = ReportRef & { level: string };

/** An indicator through the levels of government. */
@Injectable()
export class LadderQueries {
  constructor(
    private readonly database: Database,
    private readonly indicators: CatalogueIndicatorQueries,
    private readonly lineage: LineageQueries,
  ) {}

  /** @throws NotFoundError where there is no such region or indicator */
  find(code: string, regionCode: string, year: number): Promise<Ladder> {
    return this.database.snapshot(async (transaction) => {
      const indicator = await this.indicators.find(transaction, code);
      const { region, path } = await this.lineage.find(transaction, regionCode);
      const levels = [...path, region];
      const codes = levels.map((level) => level.code);
      const rows = await this.rows(transaction, code, codes, year);
      const reports = await this.reports(transaction, codes, year);
      return { indicator, region, year, rungs: rungsOf(levels, year, rows, reports) };
    });
  }

  /** Under whatever codes the levels had at that time, each with the code of its level today. */
  private async rows(transaction: Transaction, code: string, regions: string[], year: number): Promise<StoredRung[]> {
    const { rows } = await transaction.query<StoredRung>(
      `${selectVerdictRows('place.present_code AS level, v.target_key AS "targetKey"')}
         JOIN regions place ON place.code = v.region_code
        WHERE v.indicator = $1 AND place.present_code = ANY ($2) AND v.year = $3 AND v.end_year = $3`,
      [code, regions, year],
    );
    return rows;
  }

  private async reports(transaction: Transaction, regions: string[], year: number): Promise<StoredReport[]> {
    const { rows } = await transaction.query<StoredReport>(
      `SELECT r.present_code AS level, p.id, p.year, p.title, ${regionRefJson('r')} AS region
         FROM reports p JOIN regions r ON r.code = p.region_code
        WHERE r.present_code = ANY ($1) AND p.year = $2 AND p.state <> 'held'`,
      [regions, year],
    );
    return rows;
  }
}

function rungsOf(levels: RegionRef[], year: number, rows: StoredRung[], reports: StoredReport[]): Ladder['rungs'] {
  const stored = new Map<Claim, StoredRung>();
  const judgements = new Map<string, Judgement[]>();
  for (const row of rows) {
    const judgement = judgementOf(row);
    stored.set(judgement.target, row);
    judgements.set(row.level, [...(judgements.get(row.level) ?? []), judgement]);
  }
  const like = typical(levels, judgements);
  const region = levels.at(-1)!.code;
  const found = like ? ladder(region, year, like, (code) => judgements.get(code)) : [];
  return levels.map((level) => {
    const rung = found.find((each) => each.region === level.code);
    const row = rung?.target && stored.get(rung.target);
    return {
      region: level,
      report: reports.find((report) => report.level === level.code) ?? null,
      verdict: row ? describeVerdictRow(row) : null,
      amplification: rung?.amplification ?? null,
      outcomeDifference: rung?.outcomeDifference ?? null,
      differenceUnit: differenceUnit(rung?.target?.unit ?? ''),
    };
  });
}

/** The target whose measure the levels are compared by: the region's own, else that of the next level above that has one. */
function typical(levels: RegionRef[], judgements: ReadonlyMap<string, Judgement[]>): Claim | undefined {
  const nearest = levels.findLast(({ code }) => judgements.has(code));
  const targets = nearest ? judgements.get(nearest.code)!.map(({ target }) => target) : [];
  return targets.find(({ headline, value }) => headline && value !== undefined) ?? targets[0];
}

function judgementOf({ target, outcome, basis, computed: _, ...row }: StoredRung): Judgement {
  return {
    ...row,
    target: claimOfView(target),
    outcome: outcome ? claimOfView(outcome) : undefined,
    outcomeReportYear: outcome?.reportYear,
    basis: basis ?? undefined,
    margin: row.margin ?? undefined,
    runnersUp: [],
  };
}
