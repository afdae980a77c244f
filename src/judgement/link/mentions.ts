import type { Claim } from '../../extraction/types';
import { readName } from '../names/name';
import { PARAMETERS } from '../parameters';
import type { ReportClaims } from '../types';
import { HOW_IT_STANDS, SPOKEN_NAMES } from './spoken-names';
import { wordyClausesOf, type Clause, type WordyClauses } from './wordy-clauses';

/** A clause that speaks of a thing without a figure, and how sure it is that it does. */
export interface Mention extends Clause {
  confidence: number;
}

/** What a catalogue indicator is called in speech leaves some doubt of which one is meant. */
const SPOKEN_CONFIDENCE = 0.8;

/** The report's words on the target's thing where it gives no figure; undefined where there are none. */
export function mentionOf(target: Claim, report: ReportClaims): Mention | undefined {
  if (report.text === undefined) return undefined;
  const clauses = wordyClausesOf(report);
  return bySpokenName(target, clauses) ?? byLikeness(target, clauses);
}

/** A catalogue indicator by what it is called in speech (物价总体平稳), where the clause says how it stands. */
function bySpokenName(target: Claim, { clauses }: WordyClauses): Mention | undefined {
  const spoken = SPOKEN_NAMES[target.indicator];
  const found = spoken && clauses.find(({ quote }) => spoken.test(quote) && HOW_IT_STANDS.test(quote));
  return found && { ...found, confidence: SPOKEN_CONFIDENCE };
}

/** Anything else by the characters of its name; the last two, its head noun, have to be there. */
function byLikeness(target: Claim, { byPair }: WordyClauses): Mention | undefined {
  const name = readName(target.name);
  if (name.core.length < 4) return undefined;
  const head = name.pairs.at(-1)!;
  const shared = new Map<Clause, number>();
  for (const pair of new Set(name.pairs))
    for (const clause of byPair.get(pair) ?? []) shared.set(clause, (shared.get(clause) ?? 0) + 1);
  let best: Mention | undefined;
  for (const [clause, count] of shared) {
    if (!clause.quote.includes(head)) continue;
    const confidence = (count / name.pairs.length + sharedInOrder(name.core, clause.quote) / name.core.length) / 2;
    if (confidence >= PARAMETERS.mentionThreshold && confidence > (best?.confidence ?? 0))
      best = { ...clause, confidence };
  }
  return best;
}

/** Length of the longest run of the name's characters that the words have in the same order, gaps allowed. */
function sharedInOrder(name: string, words: string): number {
  let row = new Array<number>(words.length + 1).fill(0);
  for (const character of name) {
    const next = [0];
    for (let at = 1; at <= words.length; at++)
      next.push(character === words[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!));
    row = next;
  }
  return row[words.length]!;
}
