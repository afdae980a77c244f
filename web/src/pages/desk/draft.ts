import { readPlainNumber } from '../../../../src/extraction/numbers/find-figures';
import type { ClaimFields, DeskClaim, Words } from '../../api/desk-types';
import { type FigureInText, spanOfBoth } from './find-figures';

/** A claim as it is typed: figures as text, so that what is half typed is not lost. */
export type Draft = Omit<ClaimFields, 'value' | 'high' | 'start' | 'end'> &
  Words & { value: string; high: string; start: string; end: string };

/** What is wrong with a draft: a field and the key of the words that say it. */
export interface DraftProblem {
  field: 'value' | 'high' | 'start' | 'end' | 'name' | 'reference';
  problem: 'number' | 'year' | 'missing' | 'order';
}

const figureText = (value: number | null | undefined) => (value == null ? '' : String(value));

export function draftOf(claim: ClaimFields & Words): Draft {
  return {
    role: claim.role,
    indicator: claim.indicator,
    name: claim.name,
    measure: claim.measure,
    average: claim.average,
    op: claim.op,
    value: figureText(claim.value),
    high: figureText(claim.high),
    unit: claim.unit,
    reference: claim.reference,
    start: String(claim.start),
    end: String(claim.end),
    plan: claim.plan,
    headline: claim.headline,
    hedge: claim.hedge,
    scope: claim.scope,
    quote: claim.quote,
    offset: claim.offset,
  };
}

/** A claim that is to be added: of the words selected, the rest as in the claim that stands nearest before. */
export function newDraft(words: Words, nearest: DeskClaim | undefined, year: number): Draft {
  const near = nearest && { role: nearest.role, start: String(nearest.start), end: String(nearest.end) };
  return {
    role: 'target',
    start: String(year),
    end: String(year),
    ...near,
    indicator: '',
    name: '',
    measure: 'level',
    average: false,
    op: 'eq',
    value: '',
    high: '',
    unit: '',
    reference: null,
    plan: false,
    headline: false,
    hedge: '',
    scope: '',
    ...words,
  };
}

export function problemsOf(draft: Draft): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const isYear = (text: string) => /^(19|20)\d{2}$/.test(text.trim());
  if (draft.name.trim() === '') problems.push({ field: 'name', problem: 'missing' });
  if (draft.op === 'relative') {
    if (!draft.reference?.trim()) problems.push({ field: 'reference', problem: 'missing' });
  } else if (readPlainNumber(draft.value) === null) problems.push({ field: 'value', problem: 'number' });
  if (draft.op === 'range') {
    const [low, high] = [readPlainNumber(draft.value), readPlainNumber(draft.high)];
    if (high === null) problems.push({ field: 'high', problem: 'number' });
    else if (low !== null && high <= low) problems.push({ field: 'high', problem: 'order' });
  }
  for (const field of ['start', 'end'] as const) if (!isYear(draft[field])) problems.push({ field, problem: 'year' });
  if (isYear(draft.start) && isYear(draft.end) && Number(draft.end) < Number(draft.start))
    problems.push({ field: 'end', problem: 'order' });
  return problems;
}

/** The fields of a draft without problems. */
export function fieldsOf({ quote: _quote, offset: _offset, ...draft }: Draft): ClaimFields {
  const relative = draft.op === 'relative';
  return {
    ...draft,
    name: draft.name.trim(),
    value: relative ? null : readPlainNumber(draft.value),
    high: draft.op === 'range' ? readPlainNumber(draft.high) : null,
    reference: relative ? (draft.reference?.trim() ?? '') : null,
    start: Number(draft.start),
    end: Number(draft.end),
  };
}

export const wordsOf = ({ quote, offset }: Draft): Words => ({ quote, offset });

export function sameDraft(one: Draft, other: Draft): boolean {
  return (Object.keys(one) as (keyof Draft)[]).every((field) => (one[field] ?? '') === (other[field] ?? ''));
}

/** A draft's fields with a figure of the text: the quote grows where it does not hold it; a fall, whose words say so, stays negative. */
export function withFigure(
  draft: Draft,
  figure: Words & { value: number } & Partial<FigureInText>,
  text: string,
): Partial<Draft> {
  const { value, high, unit = draft.unit, op } = figure;
  const sign = value > 0 && (readPlainNumber(draft.value) ?? 0) < 0 ? -1 : 1;
  const bound = op ?? (draft.op === 'range' || draft.op === 'relative' ? 'eq' : draft.op);
  return {
    value: String(sign * value),
    high: high === undefined ? '' : String(sign * high),
    unit,
    op: high === undefined ? bound : 'range',
    ...spanOfBoth(text, draft, figure),
  };
}
