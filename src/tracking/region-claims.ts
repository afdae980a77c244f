import type { ClaimView } from '../claims/claim.schema';
import type { Claim } from '../extraction/types';
import type { ReportClaims, ReportLookup } from '../judgement/types';
import type { ReportRef } from '../reports/report.schema';

/** A published report with its claims as the API shows them. */
export interface ReportInView extends ReportRef {
  year: number;
  regionName: string;
  text: string;
  claims: ClaimView[];
}

/** A claim as the pure functions take it. */
export function claimOfView({ value, high, reference, ...view }: ClaimView): Claim {
  return {
    ...view,
    value: value ?? undefined,
    high: high ?? undefined,
    reference: reference ?? undefined,
    // The API names fields as text; they were written by the rules.
    stated: view.stated as Claim['stated'],
  };
}

/** The reports of one region over some years: given to the pure functions as claims, and shown as what they came from. */
export class RegionClaims {
  private readonly views = new Map<Claim, ClaimView>();
  private readonly reports = new Map<number, ReportInView>();
  private readonly claims = new Map<number, ReportClaims>();

  constructor(region: string, reports: readonly ReportInView[]) {
    for (const report of reports) {
      const claims = report.claims.map((view) => {
        const claim = claimOfView(view);
        this.views.set(claim, view);
        return claim;
      });
      const { year, regionName, text } = report;
      this.reports.set(year, report);
      this.claims.set(year, { region, regionName, year, text, claims });
    }
  }

  /** The years that have a report, the earliest first. */
  get years(): number[] {
    return [...this.reports.keys()].sort((a, b) => a - b);
  }

  readonly lookup: ReportLookup = (_region, year) => this.claims.get(year);

  /** The claims of the report of a year; undefined where there is none. */
  of(year: number): ReportClaims | undefined {
    return this.claims.get(year);
  }

  /** How the API names the report of a year; null where there is none. */
  refOf(year: number): ReportRef | null {
    const report = this.reports.get(year);
    return report ? { id: report.id, year, title: report.title, region: report.region } : null;
  }

  /** The row that a claim of these reports came from. */
  viewOf(claim: Claim): ClaimView {
    const view = this.views.get(claim);
    if (!view) throw new Error(`This claim is of none of the reports that were loaded: ${claim.quote}`);
    return view;
  }
}
