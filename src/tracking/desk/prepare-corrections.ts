import { claimOfView } from '../region-claims';
import type { ClaimView } from '../../claims/claim.schema';
import { type ClaimFields, fieldsOf, saysTheSame } from '../../claims/corrections/claim-fields';
import type { ClaimReference } from '../../claims/corrections/correction';
import type { CorrectionToRecord } from '../../claims/corrections/corrections.service';
import { isReadable } from '../../claims/corrections/readable-figure';
import { selectorOf } from '../../claims/corrections/text-quote-selector';
import type { CorrectionInput } from './act.schema';
import {
  conflict,
  figureNotInWords,
  notPossible,
  quoteNotInText,
  reasonRequired,
  staleClaim,
} from './correction-errors';
import type { DeskClaim, DeskReport, DeskVerdict } from './desk-report.schema';

/** An outcome in another report of the region, to which a target is linked. */
export interface LinkedOutcome {
  claim: ClaimView;
  year: number;
  reference: ClaimReference;
}

/** What the decisions of an act are checked against. */
export interface DeskState {
  desk: DeskReport;
  region: string;
  year: number;
  reason: string;
  /** How corrections in force name the claims of the report, by their ids. */
  references: ReadonlyMap<number, ClaimReference>;
  outcomes: ReadonlyMap<number, LinkedOutcome>;
}

type OfClaims = Exclude<CorrectionInput, { kind: 'identify' }>;

/**
 * A decision as it is recorded.
 * @throws ConflictError where another one came since it was seen
 * @throws InvalidInputError where it can't be
 */
export function prepareCorrection(input: OfClaims, state: DeskState): CorrectionToRecord {
  const { region, year, reason } = state;
  const base = { kind: input.kind, region, year, reason };
  if (input.kind === 'add') return { ...base, ...addition(input, state) };
  const claim = findClaim(input, state);
  const about = referenceOf(claim, state.desk.text, state.references);
  const before = fieldsOf(claimOfView(claim));
  switch (input.kind) {
    case 'link':
    case 'unlink':
      return { ...base, about, other: linkedOutcome(input, claim, state), before: null };
    case 'overrule':
      if (reason === '') throw reasonRequired({ zh: '改判结论', en: 'Overruling a verdict' });
      return { ...base, about, body: { verdict: input.verdict }, before: { verdict: verdictOn(claim).verdict } };
    case 'reject':
      return { ...base, about, before };
    case 'confirm':
      if (claim.rejected)
        throw notPossible('这条表述已被驳回，不能确认。', 'This claim is rejected and cannot be confirmed.');
      return { ...base, about, body: { claim: before }, before };
    case 'change':
      return { ...base, about, body: change(input, claim, state), before };
  }
}

function addition({ fields, words }: Extract<OfClaims, { kind: 'add' }>, { desk, reason }: DeskState) {
  checkWords(words, desk.text);
  checkFigure(fields, words.quote, reason);
  const same = desk.claims.find(
    (claim) =>
      claim.offset < words.offset + words.quote.length &&
      claim.offset + claim.quote.length > words.offset &&
      saysTheSame(fieldsOf(claimOfView(claim)), fields),
  );
  if (same) throw conflict({ kind: 'add', fields, words }, same.correction, { claim: same });
  const about = { selector: selectorOf(desk.text, words.offset, words.quote), said: fields };
  return { about, body: { claim: fields }, before: null };
}

function change(
  { fields, words }: Extract<OfClaims, { kind: 'change' }>,
  claim: DeskClaim,
  { desk, reason }: DeskState,
): { claim: ClaimFields; selector?: ReturnType<typeof selectorOf> } {
  if (words) checkWords(words, desk.text);
  const figureStays = fields.value === claim.value && fields.high === claim.high;
  if (!figureStays) checkFigure(fields, words?.quote ?? claim.quote, reason);
  const isSameQuote = !words || (words.offset === claim.offset && words.quote === claim.quote);
  if (isSameQuote && claim.read && claim.read.offset !== claim.offset)
    return { claim: fields, selector: selectorOf(desk.text, claim.offset, claim.quote) };
  return isSameQuote
    ? { claim: fields }
    : { claim: fields, selector: selectorOf(desk.text, words.offset, words.quote) };
}

function linkedOutcome(
  input: Extract<OfClaims, { kind: 'link' | 'unlink' }>,
  target: DeskClaim,
  { outcomes, year }: DeskState,
): ClaimReference & { year: number } {
  const outcome = outcomes.get(input.outcomeClaimId);
  if (!outcome) throw staleClaim(input.outcomeClaimId);
  if (target.role !== 'target' || outcome.claim.role !== 'outcome' || outcome.year <= year)
    throw notPossible(
      '只能把目标与以后报告里的结果对应起来。',
      'A target can be linked with an outcome of a later report only.',
    );
  return { ...outcome.reference, year: outcome.year };
}

function findClaim(input: Exclude<OfClaims, { kind: 'add' }>, { desk }: DeskState): DeskClaim {
  const claim =
    desk.claims.find(({ id }) => id === input.claimId) ?? desk.claims.find(({ read }) => read?.id === input.claimId);
  if (!claim) throw staleClaim(input.claimId);
  const over = whatLiesOver(input, claim);
  if ((over?.id ?? null) !== input.seen) throw conflict(input, over, { claim });
  return claim;
}

function whatLiesOver(input: Exclude<OfClaims, { kind: 'add' }>, claim: DeskClaim) {
  if (input.kind === 'overrule') return verdictOn(claim).overrule;
  if (input.kind !== 'link' && input.kind !== 'unlink') return claim.correction;
  const { link, unlinked } = verdictOn(claim);
  const ofPair = [link, ...unlinked.filter(({ outcomeClaimId }) => outcomeClaimId === input.outcomeClaimId)];
  return ofPair.filter((each) => each !== null).sort((a, b) => b.id - a.id)[0] ?? null;
}

function verdictOn(claim: DeskClaim): DeskVerdict {
  const verdict = claim.verdicts.find(({ target }) => target.id === claim.id);
  if (verdict) return verdict;
  throw notPossible('这条表述不是目标，没有结论。', 'This claim is no target and has no verdict.');
}

/** A claim that corrections lie over already is named as they name it, any other by its words. */
export const referenceOf = (
  claim: ClaimView,
  text: string,
  known: ReadonlyMap<number, ClaimReference>,
): ClaimReference =>
  known.get(claim.id) ?? {
    selector: selectorOf(text, claim.offset, claim.quote),
    said: fieldsOf(claimOfView(claim)),
  };

function checkWords({ quote, offset }: { quote: string; offset: number }, text: string): void {
  if (text.slice(offset, offset + quote.length) !== quote) throw quoteNotInText(offset);
}

function checkFigure({ value, high }: ClaimFields, quote: string, reason: string): void {
  if (reason === '' && !isReadable(quote, value, high)) throw figureNotInWords(value);
}
