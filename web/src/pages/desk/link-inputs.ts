import type { CorrectionInput, DeskVerdict } from '../../api/desk-types';

type LinkInput = Extract<CorrectionInput, { kind: 'link' | 'unlink' }>;

/** What lies over a pair of target and outcome now, as the editor saw it. */
const seenOf = ({ link, outcome, unlinked }: DeskVerdict, outcomeClaimId: number): number | null =>
  (outcome?.id === outcomeClaimId ? link?.id : undefined) ??
  unlinked.find((each) => each.outcomeClaimId === outcomeClaimId)?.id ??
  null;

const input = (kind: 'link' | 'unlink', verdict: DeskVerdict, outcomeClaimId: number): LinkInput => ({
  kind,
  claimId: verdict.target.id,
  outcomeClaimId,
  seen: seenOf(verdict, outcomeClaimId),
});

/** That they belong together; what else was linked with the target gives way. */
export const linkOf = (verdict: DeskVerdict, outcomeClaimId: number) => input('link', verdict, outcomeClaimId);

export const unlinkOf = (verdict: DeskVerdict, outcomeClaimId: number) => input('unlink', verdict, outcomeClaimId);

/**
 * That the link is right as it is: target and outcome belong together, or where nothing is linked, none of those that
 * were considered is the outcome.
 */
export function linkConfirmation(verdict: DeskVerdict): LinkInput[] {
  return verdict.outcome
    ? [linkOf(verdict, verdict.outcome.id)]
    : verdict.runnersUp.map(({ claim }) => unlinkOf(verdict, claim.id));
}
