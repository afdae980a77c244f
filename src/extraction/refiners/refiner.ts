import { Draft } from '../rules/draft';

/** What refiners know of the report as a whole. */
export interface ReportFacts {
  year: number;
  text: string;
}

/** Takes the claims read so far and gives them corrected, completed, or without what is none. */
export interface Refiner {
  readonly name: string;
  refine(drafts: Draft[], report: ReportFacts): Draft[];
}
