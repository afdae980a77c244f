import type { Claim } from '../../extraction/types';
import type { Span } from '../../extraction/text/normalized-text';
import { anchor, type Unplaced } from './anchor';
import { type ClaimFields, fieldsOf, saysTheSame } from './claim-fields';
import type { CorrectionToLay } from './correction';
import type { ReadClaim } from './find-said-claim';
import { findSubjects, type Subject } from './find-subjects';
import { copyOf, type ReportCopy } from './report-copy';

/** What became of a correction on one reading of a report. */
export interface LaidCorrection {
  correctionId: number;
  state: 'applied' | 'orphan' | 'needless' | 'superseded';
  /** Of an orphan: its words are gone, stand in several places, or are no claim any more. */
  why?: Unplaced | 'claim_gone';
  /** The claim that it is about, as the rules read it, where they did. */
  claimId?: number;
  /** Readers no longer see that claim. */
  hides: boolean;
  /** What readers see in its place, or beside what was read. */
  lays?: Claim;
  /** Of links and verdicts: the correction that laid the claim that they are about. */
  laidBy?: number;
}

/** Stands where else the name of a reading rule does. */
export const EDITOR = 'editor';

type OfFields = Extract<CorrectionToLay, { kind: 'confirm' | 'change' | 'add' | 'reject' }>;
type OfLinks = Exclude<CorrectionToLay, OfFields>;

/** What is left of a claim under the corrections of its fields: as read, as laid by one of them, or nothing. */
type Remains = Pick<LaidCorrection, 'claimId' | 'laidBy'> | undefined;

/**
 * Lays corrections over what the rules read in a text. Pure: the same text, claims and corrections give the same, in
 * any order of the claims.
 * @param corrections those in force, the earliest first: of several that decide the same, the last holds
 * @returns what became of each, in the order of the corrections
 */
export function layCorrections(
  text: string,
  claims: readonly ReadClaim[],
  corrections: readonly CorrectionToLay[],
): LaidCorrection[] {
  const copy = copyOf(text);
  const subjects = findSubjects(copy, claims, corrections);
  const laid = new Map<number, LaidCorrection>();
  const ofFields: Placed<OfFields>[] = [];
  const ofLinks: Placed<OfLinks>[] = [];
  for (const correction of corrections) {
    const subject = subjects.get(correction.id)!;
    if (typeof subject === 'string') laid.set(correction.id, orphan(correction, subject));
    else if (isOfFields(correction)) ofFields.push({ correction, subject });
    else ofLinks.push({ correction, subject });
  }
  const remains = new Map<string, Remains>();
  for (const group of bySubject(ofFields)) {
    const { correction: last, subject } = group.at(-1)!;
    for (const { correction } of group) laid.set(correction.id, superseded(correction, { claimId: subject.read?.id }));
    const decided = layFields(last, subject, group.length > 1, copy);
    laid.set(last.id, decided);
    remains.set(subject.key, remainsOf(decided));
  }
  for (const group of bySubject(ofLinks)) {
    const { key, read } = group[0]!.subject;
    const left = remains.has(key) ? remains.get(key) : read && { claimId: read.id };
    for (const [at, { correction }] of group.entries()) {
      const isSuperseded = group.slice(at + 1).some((later) => supersedes(later.correction, correction));
      if (!left) laid.set(correction.id, orphan(correction, 'claim_gone'));
      else if (isSuperseded) laid.set(correction.id, superseded(correction, left));
      else laid.set(correction.id, { correctionId: correction.id, state: 'applied', hides: false, ...left });
    }
  }
  return corrections.map(({ id }) => laid.get(id)!);
}

interface Placed<Kind> {
  correction: Kind;
  subject: Subject;
}

function bySubject<Kind>(placed: readonly Placed<Kind>[]): Placed<Kind>[][] {
  const groups = new Map<string, Placed<Kind>[]>();
  for (const each of placed) groups.set(each.subject.key, [...(groups.get(each.subject.key) ?? []), each]);
  return [...groups.values()];
}

const isOfFields = (correction: CorrectionToLay): correction is OfFields =>
  ['confirm', 'change', 'add', 'reject'].includes(correction.kind);

function layFields(
  correction: OfFields,
  { place, read }: Subject,
  overEarlier: boolean,
  copy: ReportCopy,
): LaidCorrection {
  const base = { correctionId: correction.id, claimId: read?.id, hides: false };
  if (correction.kind === 'reject')
    return { ...base, state: read || overEarlier ? 'applied' : 'needless', hides: read !== undefined };
  const { claim, selector } = correction.body;
  const words = selector ? anchor(copy, selector) : place;
  if (typeof words === 'string') return { ...base, state: 'orphan', why: words };
  if (read && saysTheSame(fieldsOf(read.claim), claim) && (!selector || read.claim.offset === words.start))
    return { ...base, state: correction.kind === 'confirm' ? 'applied' : 'needless' };
  return { ...base, state: 'applied', hides: read !== undefined, lays: claimAt(words, claim, copy.text) };
}

const claimAt = ({ start, end }: Span, fields: ClaimFields, text: string): Claim => ({
  ...fields,
  value: fields.value ?? undefined,
  high: fields.high ?? undefined,
  reference: fields.reference ?? undefined,
  quote: text.slice(start, end),
  offset: start,
  rule: EDITOR,
  stated: [],
  confidence: 1,
});

function remainsOf({ correctionId, lays, hides, claimId }: LaidCorrection): Remains {
  if (lays) return { laidBy: correctionId };
  return hides || claimId === undefined ? undefined : { claimId };
}

/** Of links and verdicts of one claim: a target has one outcome, a pair is linked or not, a verdict is one. */
function supersedes(later: OfLinks, earlier: OfLinks): boolean {
  if (later.kind === 'overrule' || earlier.kind === 'overrule') return later.kind === earlier.kind;
  if (later.other === earlier.other) return true;
  return later.end === 'target' && later.kind === 'link' && earlier.kind === 'link';
}

const orphan = ({ id }: CorrectionToLay, why: LaidCorrection['why']): LaidCorrection => ({
  correctionId: id,
  state: 'orphan',
  why,
  hides: false,
});

const superseded = ({ id }: CorrectionToLay, left: Remains): LaidCorrection => ({
  correctionId: id,
  state: 'superseded',
  hides: false,
  ...left,
});
