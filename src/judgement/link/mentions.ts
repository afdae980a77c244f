import type { Claim } from '../../extraction/types';
import { pairsOf, readName } from '../names/name';
import { PARAMETERS } from '../parameters';
import { reviewOf } from '../review';
import type { ReportClaims } from '../types';
import { HOW_IT_STANDS, SPOKEN_NAMES } from './spoken-names';

/** Clauses of what a report reviews that give no figure, to be found by pairs of characters. */
interface Mentions {
  clauses: readonly string[];
  byPair: ReadonlyMap<string, readonly number[]>;
}

/** A clause that speaks of a thing, and how sure it is that it does. */
interface Mention {
  words: string;
  confidence: number;
}

const CLAUSE = /[^，,。；;！？\n]+/g;
const FIGURE = /[0-9０-９]/;
/** What is only intended, or is said of many years, tells nothing of what was done in one. */
const ELSEWHEN = /规划|方案|编制|谋划|将|(?<![主重])要|计划|力争|确保|争取|拟|年均|[五几近]年来|时期|期间|以来|累计/;

/** The report's words on the target's thing where it gives no figure; undefined where there are none. */
export function mentionOf(target: Claim, report: ReportClaims): Mention | undefined {
  if (report.text === undefined) return undefined;
  const mentions = mentionsIn(report);
  return bySpokenName(target, mentions) ?? byLikeness(target, mentions);
}

/** A catalogue indicator by what it is called in speech (物价总体平稳), where the clause says how it stands. */
function bySpokenName(target: Claim, { clauses }: Mentions): Mention | undefined {
  const spoken = SPOKEN_NAMES[target.indicator];
  const words = spoken && clauses.find((clause) => spoken.test(clause) && HOW_IT_STANDS.test(clause));
  return words === undefined ? undefined : { words: words.trim(), confidence: 0.8 };
}

/** Anything else by the characters of its name; the last two, its head noun, have to be there. */
function byLikeness(target: Claim, { clauses, byPair }: Mentions): Mention | undefined {
  const name = readName(target.name);
  if (name.core.length < 4) return undefined;
  const head = name.pairs.at(-1)!;
  const shared = new Map<number, number>();
  for (const pair of new Set(name.pairs))
    for (const clause of byPair.get(pair) ?? []) shared.set(clause, (shared.get(clause) ?? 0) + 1);
  let best: Mention | undefined;
  for (const [clause, count] of shared) {
    const words = clauses[clause]!.trim();
    if (!words.includes(head)) continue;
    const confidence = (count / name.pairs.length + sharedInOrder(name.core, words) / name.core.length) / 2;
    if (confidence >= PARAMETERS.mentionThreshold && confidence > (best?.confidence ?? 0)) best = { words, confidence };
  }
  return best;
}

const read = new WeakMap<ReportClaims, Mentions>();

function mentionsIn(report: ReportClaims): Mentions {
  let mentions = read.get(report);
  if (!mentions) {
    const clauses = (reviewOf(report).match(CLAUSE) ?? []).filter(
      (clause) => !FIGURE.test(clause) && !ELSEWHEN.test(clause),
    );
    const byPair = new Map<string, number[]>();
    clauses.forEach((clause, at) => {
      for (const pair of new Set(pairsOf(clause))) {
        const list = byPair.get(pair);
        if (list) list.push(at);
        else byPair.set(pair, [at]);
      }
    });
    mentions = { clauses, byPair };
    read.set(report, mentions);
  }
  return mentions;
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
