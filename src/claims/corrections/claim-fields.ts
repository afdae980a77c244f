import type { Claim } from '../../extraction/types';

/** What an editor may say of a claim: all but its words, and how the rules came to it. */
export type ClaimFields = Pick<
  Claim,
  | 'role'
  | 'indicator'
  | 'name'
  | 'measure'
  | 'average'
  | 'op'
  | 'unit'
  | 'start'
  | 'end'
  | 'plan'
  | 'headline'
  | 'hedge'
  | 'scope'
> & { value: number | null; high: number | null; reference: string | null };

/** The fields of a claim, with null where it has no figure or no reference. */
export const fieldsOf = (claim: Claim): ClaimFields => ({
  role: claim.role,
  indicator: claim.indicator,
  name: claim.name,
  measure: claim.measure,
  average: claim.average,
  op: claim.op,
  value: claim.value ?? null,
  high: claim.high ?? null,
  unit: claim.unit,
  reference: claim.reference ?? null,
  start: claim.start,
  end: claim.end,
  plan: claim.plan,
  headline: claim.headline,
  hedge: claim.hedge,
  scope: claim.scope,
});

/** The names of the fields in which two claims differ. */
export const differingFields = (a: ClaimFields, b: ClaimFields): (keyof ClaimFields)[] =>
  (Object.keys(a) as (keyof ClaimFields)[]).filter((field) => a[field] !== b[field]);

export const saysTheSame = (a: ClaimFields, b: ClaimFields): boolean => differingFields(a, b).length === 0;
