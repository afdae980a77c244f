import { ApiError } from '../../api/api-error';
import type { ActRequest, CorrectionInput, CorrectionRef, DeskClaim, PersonRef } from '../../api/desk-types';
import type { ReportRef } from '../../api/types';

/** What somebody else did to the same thing first. */
export interface Conflict {
  request: ActRequest;
  yours: CorrectionInput;
  theirs: {
    correction: CorrectionRef | null;
    claim: DeskClaim | null;
    /** Where the report stands now, where its region and year are asked about. */
    report?: ReportRef;
    person: PersonRef | null;
    at: string | null;
  };
}

/** The conflict that an answer tells of; null where it is none. */
export function conflictOf(error: unknown, request: ActRequest): Conflict | null {
  if (!(error instanceof ApiError) || error.problem.code !== 'correction.conflict') return null;
  const { yours, theirs } = error.problem as unknown as Partial<Conflict>;
  return yours && theirs ? { request, yours, theirs } : null;
}

/** The same act once more, now knowing of theirs. */
export function decidedForYours({ request, yours, theirs }: Conflict): ActRequest {
  const same = JSON.stringify(yours);
  return {
    ...request,
    corrections: request.corrections.map((input) =>
      JSON.stringify(input) === same && 'seen' in input
        ? {
            ...input,
            seen: theirs.correction?.id ?? null,
            ...('claimId' in input && theirs.claim && { claimId: theirs.claim.id }),
          }
        : input,
    ),
  };
}
