/** What the desk's interface says, by the names that its pages use. */
import type { paths } from './schema';
import type { Answer } from './types';

type Posted<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type DeskReport = Answer<'/api/v1/desk/reports/{id}'>;
export type DeskClaim = DeskReport['claims'][number];
export type DeskVerdict = DeskClaim['verdicts'][number];
export type CorrectionRef = NonNullable<DeskClaim['correction']>;
export type CorrectionView = DeskReport['corrections'][number];
export type PersonRef = CorrectionRef['person'];
export type ActRequest = Posted<'/api/v1/desk/acts'>;
export type CorrectionInput = ActRequest['corrections'][number];
type Addition = Extract<CorrectionInput, { kind: 'add' }>;
export type ClaimFields = Addition['fields'];
export type Words = Addition['words'];
export type ActResult = paths['/api/v1/desk/acts']['post']['responses']['200']['content']['application/json'];
export type VerdictMove = ActResult['verdictChanges'][number];
export type ReviewQueue = Answer<'/api/v1/desk/queue'>;
export type ReviewItem = ReviewQueue['items'][number];
export type ReviewKind = ReviewItem['kind'];
