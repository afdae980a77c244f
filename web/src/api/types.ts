/** The answers of the API, by the names that the pages use for them. */
import type { paths } from './schema';

/** Body of a successful GET of a path. */
export type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

/** Who is signed in. */
export type Session = Pick<Answer<'/api/v1/session'>, 'person'>;
export type Person = NonNullable<Session['person']>;
export type Role = Person['role'];
export type Account = Answer<'/api/v1/account'>;
export type ListedPerson = Answer<'/api/v1/people'>['items'][number];
export type PeopleLogEntry = Answer<'/api/v1/people/log'>['items'][number];
export type Status = Answer<'/api/v1/status'>;
export type RegionMatch = Answer<'/api/v1/regions'>['items'][number];
export type RegionDetails = Answer<'/api/v1/regions/{code}'>;
export type RegionRef = RegionDetails['path'][number];
export type Scorecard = Answer<'/api/v1/regions/{code}/scorecards/{year}'>;
export type ScorecardRow = Scorecard['rows'][number];
export type ReportRef = NonNullable<Scorecard['report']>;
export type Claim = ScorecardRow['target'];
export type ReportListing = Answer<'/api/v1/reports'>['items'][number];
export type ReportDetails = Answer<'/api/v1/reports/{id}'>;
export type ReportClaim = ReportDetails['claims'][number];
export type Plans = Answer<'/api/v1/regions/{code}/plans'>;
export type PlanTarget = Plans['targets'][number];
export type Silence = Answer<'/api/v1/regions/{code}/years/{year}/silence'>;
export type TargetChange = Silence['changed'][number];
export type Ladder = Answer<'/api/v1/indicators/{code}/ladders'>;
export type Rung = Ladder['rungs'][number];
export type VerdictChange = Answer<'/api/v1/verdicts/{key}'>['history'][number];
export type Revision = Answer<'/api/v1/reports/{id}/revisions'>['items'][number];
export type RevisionDifference = Answer<'/api/v1/reports/{id}/revisions/{from}/differences/{to}'>;
