import type { ClaimFields, CorrectionInput, DeskClaim, Words } from '../../api/desk-types';
import { type Draft, draftOf, fieldsOf, newDraft, sameDraft, wordsOf } from './draft';
import { spanOfBoth } from './find-figures';

/** What an editor is about to do with a claim, or about to add; kept until it is saved or given up. */
export interface Work {
  mode: 'edit' | 'add' | 'split' | 'merge';
  /** The claims whose place the drafts take; none where a claim is added. */
  claimIds: number[];
  drafts: Draft[];
  reason: string;
}

/** Where work is kept: one for each claim, and one for what is added. */
export const workKey = ({ mode, claimIds }: Pick<Work, 'mode' | 'claimIds'>): string =>
  mode === 'add' ? 'add' : `claim-${claimIds[0]}`;

export const editOf = (claim: DeskClaim): Work => ({
  mode: 'edit',
  claimIds: [claim.id],
  drafts: [draftOf(claim)],
  reason: '',
});

export const splitOf = (claim: DeskClaim): Work => ({
  ...editOf(claim),
  mode: 'split',
  drafts: [draftOf(claim), draftOf(claim)],
});

/** One claim in the place of two, over the words of both. */
export function mergeOf(claim: DeskClaim, other: DeskClaim, text: string): Work {
  return {
    mode: 'merge',
    claimIds: [claim.id, other.id],
    drafts: [{ ...draftOf(claim), ...spanOfBoth(text, claim, other) }],
    reason: '',
  };
}

export const additionOf = (words: Words, nearest: DeskClaim | undefined, year: number): Work => ({
  mode: 'add',
  claimIds: [],
  drafts: [newDraft(words, nearest, year)],
  reason: '',
});

/** A claim to be added that says what a correction said whose words are gone. */
export function additionFrom(
  words: Words,
  fields: Partial<ClaimFields>,
  nearest: DeskClaim | undefined,
  year: number,
): Work {
  const addition = additionOf(words, nearest, year);
  const base = fieldsOf(addition.drafts[0]!);
  return { ...addition, drafts: [draftOf({ ...base, ...fields, ...words })] };
}

/** Whether there is something to save: a mere look at the fields is no work. */
export function isWorth(work: Work, claim: DeskClaim | undefined): boolean {
  return work.mode !== 'edit' || !claim || work.reason !== '' || !sameDraft(work.drafts[0]!, draftOf(claim));
}

/** The corrections that a piece of work comes to. */
export function correctionsOf(
  { mode, claimIds, drafts }: Work,
  claims: ReadonlyMap<number, DeskClaim>,
): CorrectionInput[] {
  const seen = (id: number) => claims.get(id)?.correction?.id ?? null;
  if (mode === 'edit') {
    const [id, draft] = [claimIds[0]!, drafts[0]!];
    const claim = claims.get(id);
    const moved = claim && (claim.quote !== draft.quote || claim.offset !== draft.offset);
    return [
      { kind: 'change', claimId: id, seen: seen(id), fields: fieldsOf(draft), ...(moved && { words: wordsOf(draft) }) },
    ];
  }
  // A claim that one of the parts leaves as it is is confirmed, so that no other part is taken for it.
  const added = [...drafts];
  const decided = claimIds.map((claimId) => {
    const claim = claims.get(claimId);
    const kept = claim ? added.findIndex((draft) => sameDraft(draft, draftOf(claim))) : -1;
    if (kept >= 0) added.splice(kept, 1);
    return { kind: kept >= 0 ? ('confirm' as const) : ('reject' as const), claimId, seen: seen(claimId) };
  });
  return [
    ...decided,
    ...added.map((draft) => ({ kind: 'add' as const, fields: fieldsOf(draft), words: wordsOf(draft) })),
  ];
}
