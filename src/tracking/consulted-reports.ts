import type { PublishedClaimsQueries } from '../claims/published-claims.queries';
import type { Transaction } from '../database/database';
import type { Claim } from '../extraction/types';
import type { ReportClaims, ReportLookup } from '../judgement/types';

/** A report by region and year, as `scorecards.consulted` holds it. */
export const reportKey = (region: string, year: number) => `${region}/${year}`;

/**
 * The reports that a judging asks for. Judging is pure and cannot wait for the database: it runs on what has been
 * loaded, and again when it asked for a report that had not been. What it asked for is what its result depends on.
 */
export class ConsultedReports {
  private readonly loaded = new Map<string, ReportClaims | undefined>();
  private readonly asked = new Set<string>();
  private readonly ids = new Map<Claim, number>();

  constructor(
    private readonly claims: PublishedClaimsQueries,
    private readonly transaction: Transaction,
  ) {}

  /** Runs `work` over the lookup until it has asked for nothing that is there and was not loaded. */
  async settle<Result>(work: (lookup: ReportLookup) => Result): Promise<Result> {
    for (;;) {
      const result = work((region, year) => this.look(region, year));
      if (!(await this.loadMissing())) return result;
    }
  }

  /** Every report that was asked for, whether it is there or not. */
  get keys(): string[] {
    return [...this.asked].sort();
  }

  /** The id of the row of a claim that came from here. */
  idOf(claim: Claim): number {
    const id = this.ids.get(claim);
    if (id === undefined) throw new Error(`The judgement gave a claim that is of no report: ${claim.quote}`);
    return id;
  }

  private look(region: string, year: number): ReportClaims | undefined {
    const key = reportKey(region, year);
    this.asked.add(key);
    return this.loaded.get(key);
  }

  /** @returns whether any of what was asked for and not loaded yet is there */
  private async loadMissing(): Promise<boolean> {
    const missing = this.keys.filter((key) => !this.loaded.has(key));
    if (missing.length === 0) return false;
    const wanted = missing.map((key) => {
      const [region, year] = key.split('/');
      return { region: region!, year: Number(year) };
    });
    const found = await this.claims.findPublished(this.transaction, wanted);
    for (const key of missing) this.loaded.set(key, undefined);
    for (const { claims, ...report } of found) {
      for (const { id, claim } of claims) this.ids.set(claim, id);
      this.loaded.set(reportKey(report.region, report.year), { ...report, claims: claims.map(({ claim }) => claim) });
    }
    return found.length > 0;
  }
}
