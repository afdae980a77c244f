import { Injectable } from '@nestjs/common';
import { claimViewJson, joinReportOfClaim } from '../claims/claim-view.queries';
import { type Bilingual, NotFoundError } from '../common/errors';
import { Database, type Transaction } from '../database/database';
import { instantSql } from '../database/instant-sql';
import { RULE_WORDS } from '../judgement/rules/rule-words';
import { regionRefJson } from '../regions/region-ref.queries';
import type { ReportRef } from '../reports/report.schema';
import { codesOverTime } from '../regions/same-region.queries';
import type { RegionRef } from '../regions/region.schema';
import { LineageQueries } from './lineage.queries';
import { type QuoteContext, quoteContext } from './quote-context';
import { CHANGE_COLUMNS, CHANGE_JOINS } from './verdict-change.queries';
import type { VerdictChangeView } from './verdict-change.schema';
import type { StandingVerdict, VerdictDetail } from './verdict-detail.schema';
import { hasVerdictKey, verdictKeyParts } from './verdict-key';
import { describeVerdictRow, selectVerdictRows, type StoredVerdictRow } from './verdict-row.queries';

type StoredDetail = StoredVerdictRow &
  Pick<StandingVerdict, 'judgementVersion' | 'computedAt' | 'runnersUp'> & {
    endYear: number;
    targetText: string;
    outcomeText: string | null;
  };

type Change = VerdictChangeView & { name: string };

/** A verdict by its lasting name, with all that it rests on and its history. */
@Injectable()
export class VerdictDetailQueries {
  constructor(
    private readonly database: Database,
    private readonly lineage: LineageQueries,
  ) {}

  /**
   * Also of a target that is gone: then its history is all there is.
   * @throws NotFoundError where there is no such verdict, and never was
   */
  find(key: string): Promise<VerdictDetail> {
    const parts = verdictKeyParts(key);
    const [code, year] = [parts[0], Number(parts[1])];
    return this.database.snapshot(async (transaction) => {
      const stored = (await transaction.query<StoredDetail>(STANDING, parts)).rows[0];
      const changes = (await transaction.query<Change>(HISTORY, parts)).rows;
      const name = stored?.target.name ?? changes.at(-1)?.name;
      if (name === undefined)
        throw new NotFoundError('verdict.not_found', {
          zh: `没有名为 ${key} 的结论；请从地区页面进入。`,
          en: `There is no verdict named ${key}; start from the page of its region.`,
        });
      const { path } = await this.lineage.find(transaction, code);
      const reports = await this.reports(transaction, code, year, (stored?.endYear ?? year) + 1);
      return {
        key,
        region: await this.regionOf(transaction, code),
        path,
        year,
        name,
        ...reports,
        standing: stored ? describeStanding(stored) : null,
        history: changes.map(({ name: _, ...change }) => change),
      };
    });
  }

  /** The region with the name of its time. */
  private async regionOf(transaction: Transaction, code: string): Promise<RegionRef> {
    const { rows } = await transaction.query<RegionRef>('SELECT code, name, level FROM regions WHERE code = $1', [
      code,
    ]);
    return rows[0]!;
  }

  private async reports(
    transaction: Transaction,
    code: string,
    year: number,
    nextYear: number,
  ): Promise<Pick<VerdictDetail, 'report' | 'nextReport'>> {
    const { rows } = await transaction.query<ReportRef>(REPORTS, [code, [year, nextYear]]);
    const of = (wanted: number) => rows.find((report) => report.year === wanted) ?? null;
    return { report: of(year), nextReport: of(nextYear) };
  }
}

function describeStanding(stored: StoredDetail): StandingVerdict {
  const { endYear: _, targetText, outcomeText, ...row } = describeVerdictRow(stored);
  const { target, outcome } = row;
  return {
    ...row,
    ruleWords: (RULE_WORDS as Partial<Record<string, Bilingual>>)[row.rule] ?? null,
    targetContext: contextOf(target, targetText),
    outcomeContext: outcome && outcomeText !== null ? contextOf(outcome, outcomeText) : null,
  };
}

const contextOf = ({ offset, quote }: { offset: number; quote: string }, text: string): QuoteContext =>
  quoteContext(text, offset, quote);

const STANDING = `${selectVerdictRows(`
  v.end_year AS "endYear", v.judgement_version AS "judgementVersion", ${instantSql('v.computed_at')} AS "computedAt",
  target_report_revision.text AS "targetText", outcome_report_revision.text AS "outcomeText",
  (SELECT coalesce(json_agg(json_build_object('claim', ${claimViewJson('c', 'c_report')},
            'confidence', (considered ->> 'confidence')::float8) ORDER BY place), '[]')
     FROM jsonb_array_elements(v.runners_up) WITH ORDINALITY AS runner_up (considered, place)
     JOIN claims c ON c.id = (considered ->> 'claimId')::int
     ${joinReportOfClaim('c', 'c_report')}) AS "runnersUp"`)}
 WHERE ${hasVerdictKey('v')}`;

const HISTORY = `
  SELECT ${CHANGE_COLUMNS}, h.name
    FROM verdict_changes h ${CHANGE_JOINS}
   WHERE ${hasVerdictKey('h')}
   ORDER BY h.id`;

const REPORTS = `
  SELECT p.id, p.year, p.title, ${regionRefJson('r')} AS region
    FROM reports p JOIN regions r ON r.code = p.region_code
   WHERE p.region_code IN ${codesOverTime('$1')} AND p.state <> 'held' AND p.year = ANY ($2::int[])
   ORDER BY r.code = $1 DESC, r.code = r.present_code DESC, r.code`;
