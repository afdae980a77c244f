import type { Claim } from '../src/extraction/types';
import type { LabelledClaim, LabelledText } from './labels';
import { FIELDS, type Field, isRight, type Match, matchClaims } from './match-claims';

/** The sets of claims that are scored apart. `all` is scored where every claim of a text is labelled. */
export const SETS = ['headline targets', 'headline outcomes', 'all'] as const;
export type SetName = (typeof SETS)[number];

export interface Score {
  texts: number;
  labels: number;
  predicted: number;
  /** Labels whose figure was read at their words. */
  found: number;
  /** Of these, the ones with all fields right. */
  right: number;
  /** Claims that are right; a set's own right labels and these differ where a label belongs to another set. */
  rightPredicted: number;
  /** Of the right ones, those whose `op` is right too. */
  op: number;
  wrong: Record<Field, number>;
}

/** Why a claim of a set is not right. */
export interface Fault {
  text: string;
  set: SetName;
  /** The wrong field, `missed` or `too much`. */
  cause: Field | 'missed' | 'too much';
  label?: LabelledClaim;
  claim?: Claim;
}

/** A claim whose rightness is known. */
export interface Judged {
  text: string;
  /** The year of the report. */
  year: number;
  claim: Claim;
  right: boolean;
}

/** A text that was read, with what its labels say of it. */
export interface ScoredText {
  name: string;
  scores: Partial<Record<SetName, Score>>;
  faults: Fault[];
  /** All claims, where all are labelled. */
  judged: Judged[];
}

type Belongs = (claim: LabelledClaim | Claim) => boolean;

/** What belongs to a set of a report of this year. */
function members(year: number): Record<SetName, Belongs> {
  return {
    'headline targets': ({ role, headline }) => role === 'target' && headline === true,
    'headline outcomes': ({ role, indicator, start, end, scope, measure }) =>
      role === 'outcome' &&
      !!indicator &&
      start === year - 1 &&
      end === year - 1 &&
      !scope &&
      measure !== 'rank' &&
      measure !== 'share',
    all: () => true,
  };
}

export const emptyScore = (): Score => ({
  texts: 0,
  labels: 0,
  predicted: 0,
  found: 0,
  right: 0,
  rightPredicted: 0,
  op: 0,
  wrong: Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>,
});

/** Scores what was read in a text against its labels. */
export function scoreText(
  { name, set, year, claims: labels }: LabelledText,
  claims: Claim[],
  text: string,
): ScoredText {
  const { matches, missed, surplus } = matchClaims(labels, claims, text);
  const scored: ScoredText = { name, scores: {}, faults: [], judged: [] };
  for (const [setName, belongs] of Object.entries(members(year)) as [SetName, Belongs][]) {
    if (setName === 'all' && set !== 'full') continue;
    const score = { ...emptyScore(), texts: 1 };
    const fault = (cause: Fault['cause'], label?: LabelledClaim, claim?: Claim): void => {
      scored.faults.push({ text: name, set: setName, cause, label, claim });
    };
    const counted = missed.filter((label) => belongs(label) && !label.optional);
    score.labels += counted.length;
    counted.forEach((label) => fault('missed', label));
    for (const match of matches) scoreMatch(match, setName, belongs, score, fault);
    const tooMuch = surplus.filter(belongs);
    score.predicted += tooMuch.length;
    tooMuch.forEach((claim) => fault('too much', undefined, claim));
    scored.scores[setName] = score;
  }
  if (set === 'full') scored.judged = judgedOf({ text: name, year }, matches, surplus);
  return scored;
}

function scoreMatch(
  match: Match,
  set: SetName,
  belongs: Belongs,
  score: Score,
  fault: (cause: Field, label: LabelledClaim, claim: Claim) => void,
): void {
  const { label, claim, wrong } = match;
  if (label.optional) return;
  const right = isRight(match);
  if (belongs(label)) {
    score.labels++;
    score.found++;
    if (right) score.right++;
    if (wrong.length === 0) score.op++;
    for (const field of wrong) {
      score.wrong[field]++;
      fault(field, label, claim);
    }
  }
  if (belongs(claim)) {
    score.predicted++;
    // An outcome of an indicator of the main targets is one, also where its label does not say so.
    if (right && (belongs(label) || set === 'headline outcomes')) score.rightPredicted++;
  }
}

const judgedOf = (
  of: Pick<Judged, 'text' | 'year'>,
  matches: readonly Match[],
  surplus: readonly Claim[],
): Judged[] => [
  ...matches
    .filter(({ label }) => !label.optional)
    .map((match) => ({ ...of, claim: match.claim, right: isRight(match) })),
  ...surplus.map((claim) => ({ ...of, claim, right: false })),
];

/** The sum of scores. */
export function addScores(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) {
    for (const key of ['texts', 'labels', 'predicted', 'found', 'right', 'rightPredicted', 'op'] as const)
      sum[key] += score[key];
    for (const field of FIELDS) sum.wrong[field] += score.wrong[field];
  }
  return sum;
}

/** A part of a whole; nothing of nothing is all of it. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The usual figures of a score, each from 0 to 1. */
export function ratesOf(score: Score) {
  const recall = ratio(score.right, score.labels);
  const precision = ratio(score.rightPredicted, score.predicted);
  return {
    found: ratio(score.found, score.labels),
    recall,
    precision,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
    op: ratio(score.op, score.right),
  };
}
