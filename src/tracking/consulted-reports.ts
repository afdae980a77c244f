import type { PublishedClaimsQueries, StoredDecision } from '../claims/published-claims.queries';
import type { Transaction } from '../database/database';
import type { Claim } from '../extraction/types';
import type { ReportClaims, ReportLookup } from '../judgement/types';

/** A report by region and year, as `scorecards.consulted` holds it. */
export const reportKey = (region: string, year: number) => `${region}/${year}`;

/** What came of one piece of work, and every report that it asked for, whether it is there or not. */
export interface Settled<Work, Result> {
  work: Work;
  result: Result;
  consulted: string[];
}

interface ReportKey {
  region: string;
  year: number;
}

/**
 * The reports that judgings ask for. Judging is pure and cannot wait for the database: it runs on what has been
 * loaded, and again when it asked for a report that had not been. What it asked for is what its result depends on.
 */
export class ConsultedReports {
  private readonly loaded = new Map<string, ReportClaims | undefined>();
  private readonly ids = new Map<Claim, number>();
  private readonly rows = new Map<ReportClaims, Map<number, Claim>>();
  private readonly decisions = new Map<ReportClaims, StoredDecision[]>();

  constructor(
    private readonly claims: PublishedClaimsQueries,
    private readonly transaction: Transaction,
  ) {}

  /**
   * Runs each of `works` over the lookup until it has asked for nothing that is there and was not loaded. Each gives
   * what it gives alone; what several of them miss is loaded at once.
   * @param works what is to be done, each on a report: that and the next one, which nearly all ask for, are loaded first
   */
  async settle<Work extends ReportKey, Result>(
    works: readonly Work[],
    run: (work: Work, lookup: ReportLookup) => Result,
  ): Promise<Settled<Work, Result>[]> {
    await this.load(works.flatMap(({ region, year }) => [reportKey(region, year), reportKey(region, year + 1)]));
    const settled = new Map<Work, Settled<Work, Result>>();
    for (let open = [...works]; open.length > 0; open = open.filter((work) => !settled.has(work))) {
      const runs = open.map((work) => this.run(work, run));
      const found = await this.load(runs.flatMap(({ missing }) => missing));
      for (const { missing, ...result } of runs)
        if (!missing.some((key) => found.has(key))) settled.set(result.work, result);
    }
    return [...settled.values()];
  }

  /** The id of the row of a claim that came from here. */
  idOf(claim: Claim): number {
    const id = this.ids.get(claim);
    if (id === undefined) throw new Error(`The judgement gave a claim that is of no report: ${claim.quote}`);
    return id;
  }

  /** What editors decided on the targets of a report that came from here. */
  decisionsOn(report: ReportClaims): readonly StoredDecision[] {
    return this.decisions.get(report) ?? [];
  }

  /** The claim of a report that came from here by its row; undefined where readers do not see it. */
  claimOf(report: ReportClaims, id: number): Claim | undefined {
    return this.rows.get(report)?.get(id);
  }

  private run<Work, Result>(
    work: Work,
    run: (work: Work, lookup: ReportLookup) => Result,
  ): Settled<Work, Result> & { missing: string[] } {
    const asked = new Set<string>();
    const result = run(work, (region, year) => {
      const key = reportKey(region, year);
      asked.add(key);
      return this.loaded.get(key);
    });
    const consulted = [...asked].sort();
    return { work, result, consulted, missing: consulted.filter((key) => !this.loaded.has(key)) };
  }

  /** @returns those of the reports that are there */
  private async load(keys: readonly string[]): Promise<Set<string>> {
    const missing = [...new Set(keys)].filter((key) => !this.loaded.has(key));
    if (missing.length === 0) return new Set();
    const wanted = missing.map((key) => {
      const [region, year] = key.split('/');
      return { region: region!, year: Number(year) };
    });
    const found = await this.claims.findPublished(this.transaction, wanted);
    for (const key of missing) this.loaded.set(key, undefined);
    for (const { claims, decisions, ...report } of found) {
      for (const { id, claim } of claims) this.ids.set(claim, id);
      const loaded = { ...report, claims: claims.map(({ claim }) => claim) };
      this.loaded.set(reportKey(report.region, report.year), loaded);
      this.rows.set(loaded, new Map(claims.map(({ id, claim }) => [id, claim])));
      this.decisions.set(loaded, decisions);
    }
    return new Set(found.map(({ region, year }) => reportKey(region, year)));
  }
}
