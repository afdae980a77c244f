import { scanFigures } from '../numbers/figure-scanner';
import { isMeantAsFigure } from '../numbers/meant-as-figure';
import { Span } from '../text/normalized-text';
import { Period } from '../time/period';
import { TimePhrase, timePhrases } from '../time/time-phrase';
import { nameAtStart } from '../indicators/indicator-of';
import { aboveOthers } from './above-others';
import { Draft } from './draft';
import { distribution } from './distribution';
import { doubling } from './doubling';
import { emptyMemory, Memory, remember } from './memory';
import { notAClaim } from './not-a-claim';
import { plain } from './plain';
import { readPredicate } from './predicate';
import { rank } from './rank';
import { readRelative } from './relative';
import { Reading, ReadingContext, Rule } from './rule';
import { shareOfThings } from './share-of-things';
import { cleanName, Subject, subjectOf } from './subject';
import { thingsCounted } from './things-counted';
import { clausesOf, Window, windowsOf } from './window';

/** The rules in the order in which they are asked; the first that does not refuse has read the figure. */
export const RULES: readonly Rule[] = [doubling, rank, aboveOthers, distribution, shareOfThings, thingsCounted, plain];

const HEDGE = /力争|争取|确保|预计|有望|初步核算|预测|努力/g;
const LONGEST_TOPIC = 30;
/** Words no longer than this may be an aspect (总量, 年产量) of what the clause before named. */
const LONGEST_ASPECT = 8;
const BASELINE = /现行的?$|(?:从|由)[^，。；]{0,24}$|(?:比|较)(?:上年|去年|上年同期|20\d\d年)的?$/;
const AFTER_BASELINE = /^[^，。；]{0,12}?(?:到|至|为|成|增加|减少|增长|下降|提高|降低)/;

/** A sentence with what is known of it before its figures are read. */
export interface Sentence extends Span {
  period: Period;
  /** It stands in a list of the main expected targets. */
  inList: boolean;
}

/** 1、2 and 3 figures in a row belong together. */
function groupsOf(windows: readonly Window[]): Window[][] {
  const groups: Window[][] = [];
  for (const window of windows) {
    const last = groups[groups.length - 1];
    if (window.listed && last && last[0]?.clause === window.clause) last.push(window);
    else groups.push([window]);
  }
  return groups;
}

/** Units that the last of a list has for all: 5.8万亿、4.9万亿元. */
function shareUnits(group: Window[]): Window[] {
  const last = group[group.length - 1] as Window;
  return group.map((window) =>
    window !== last &&
    window.figure.kind === 'people' &&
    last.figure.kind === 'money' &&
    /^[万亿]+$/.test(window.figure.unit)
      ? {
          ...window,
          figure: {
            ...window.figure,
            unit: `${window.figure.unit}${last.figure.unit.replace(/^[万亿]+/, '')}`,
            kind: 'money' as const,
          },
        }
      : window,
  );
}

/** Takes over what the sentence says of time and hedge before a place. */
function advance(memory: Memory, phrases: TimePhrase[], hedges: { at: number; word: string }[], before: number): void {
  while (phrases.length > 0 && (phrases[0] as TimePhrase).start < before) {
    const phrase = phrases.shift() as TimePhrase;
    memory.period = phrase.period;
    memory.byEnd = phrase.byEnd;
    memory.eachYear = phrase.each;
  }
  while (hedges.length > 0 && (hedges[0]?.at ?? 0) < before) memory.hedge = hedges.shift()?.word ?? '';
}

/** The subjects that a clause without a figure leaves to the next: 经济总量迈上历史新台阶，达到1289亿元. */
function leaveSubjects(clause: Span, context: ReadingContext, memory: Memory): void {
  const raw = context.text.slice(clause.start, Math.min(clause.end, clause.start + LONGEST_TOPIC));
  let words = cleanName(raw, context.regionNames);
  const subjects: Subject[] = [];
  for (let name = nameAtStart(words); name !== ''; name = nameAtStart(words)) {
    subjects.push(subjectOf(name, clause.start, context.regionNames));
    words = words.slice(name.length);
    if (!/^[、和与及]/.test(words)) break;
    words = words.slice(1);
  }
  if (subjects.length > 0) remember(memory, subjects);
}

function readGroup(group: readonly [Window, ...Window[]], memory: Memory, context: ReadingContext): Draft[] {
  const [first] = group;
  const predicate = readPredicate(first.left);
  if (memory.topic && predicate.subjectEnd <= LONGEST_ASPECT) leaveSubjects(memory.topic, context, memory);
  memory.topic = undefined;
  const reading: Reading = {
    windows: group,
    predicate,
    subjectWords: first.left.slice(0, predicate.subjectEnd),
    subjectStart: first.leftStart,
    memory,
    context,
  };
  for (const rule of RULES) {
    const drafts = rule.read(reading);
    if (drafts) return drafts;
  }
  return group.length > 1 ? group.flatMap((window) => readGroup([window], memory, context)) : [];
}

/** All claims of a sentence, in the order of its words. */
export function readSentence(sentence: Sentence, context: ReadingContext): Draft[] {
  const { text } = context;
  const figures = scanFigures(text, sentence.start, sentence.end).filter((figure) => isMeantAsFigure(figure, text));
  const words = text.slice(sentence.start, sentence.end);
  const mayCompare = /同步|一致|相适应|相当|超过|优于|好于|高于|低于|快于|任务|目标|标准|水平|持平|要求|范围/.test(
    words,
  );
  if (figures.length === 0 && !mayCompare) return [];
  const memory = emptyMemory(sentence.period);
  const phrases = timePhrases(words, context.year).map((phrase) => ({
    ...phrase,
    start: phrase.start + sentence.start,
  }));
  const hedges = [...words.matchAll(HEDGE)].map((match) => ({ at: sentence.start + match.index, word: match[0] }));
  const clauses = clausesOf(text, sentence);
  const groups = groupsOf(windowsOf(text, clauses, figures));
  const drafts: Draft[] = [];
  let next = 0;
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Span;
    const first = next;
    let baseline: Window | undefined;
    while (next < groups.length && groups[next]?.[0]?.clause === index) {
      let group = shareUnits(groups[next] as Window[]);
      next++;
      let head = group[0] as Window;
      if (baseline) {
        head = { ...head, left: baseline.left.replace(BASELINE, '') + head.left, leftStart: baseline.leftStart };
        group = [head, ...group.slice(1)];
        baseline = undefined;
      }
      advance(memory, phrases, hedges, head.figure.start);
      if (
        BASELINE.test(head.left) &&
        AFTER_BASELINE.test(text.slice(head.figure.end, clause.end)) &&
        group.length === 1
      ) {
        baseline = head;
        continue;
      }
      if (notAClaim(head, text)) continue;
      drafts.push(...readGroup(group as [Window, ...Window[]], memory, context));
    }
    const last = groups[next - 1]?.at(-1);
    if (first < next && last && mayCompare) {
      const tail = { start: last.figure.end, end: clause.end };
      if (text[tail.start] === '、') drafts.push(...readRelative(tail, context, memory, sentence.inList));
    }
    if (first === next) {
      advance(memory, phrases, hedges, clause.end);
      if (mayCompare) drafts.push(...readRelative(clause, context, memory, sentence.inList));
      if (groups.length > next) memory.topic = clause;
    }
  }
  return drafts;
}
