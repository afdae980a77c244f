import { Figure } from '../numbers/figure';
import { scanFigures } from '../numbers/figure-scanner';
import { isMeantAsFigure } from '../numbers/meant-as-figure';
import { Span } from '../text/normalized-text';
import { TimePhrase, timePhrases, ToldTime } from '../time/time-phrase';
import { aboveOthers } from './above-others';
import { distribution } from './distribution';
import { doubling } from './doubling';
import { Draft } from './draft';
import { FigureGroup, groupFigures } from './figure-groups';
import { emptyMemory, Memory } from './memory';
import { notAClaim, THRESHOLD_PASSED } from './not-a-claim';
import { plain } from './plain';
import { readPredicate } from './predicate';
import { rank } from './rank';
import { mayCompare, readRelative } from './relative';
import { Reading, ReadingContext, Rule } from './rule';
import { shareOfAverage } from './share-of-average';
import { shareOfThings } from './share-of-things';
import { shareSpent } from './share-spent';
import { cleanName, isMetric } from './subject';
import { thingsCounted } from './things-counted';
import { takeUpTopic } from './topic';
import { clausesOf, Window, windowsOf } from './window';

/** The rules in the order in which they are asked; the first that does not refuse has read the figure. */
export const RULES: readonly Rule[] = [
  doubling,
  rank,
  aboveOthers,
  distribution,
  shareOfAverage,
  shareSpent,
  shareOfThings,
  thingsCounted,
  plain,
];

const HEDGE = /力争|争取|确保|预计|有望|初步核算|预测|努力/g;
/** Hedges of what one aims at; they end with their part of the sentence. */
const AIM = /力争|争取|确保|努力/;
const STRETCH = /\d[^，；]*[、，]?(?:力争|争取|努力)/;
/** 从36.9%提高到45.3%, 比上年190天增加19天: what stands before the first figure makes it a base. */
const BASE_BEFORE = /现行的?$|(?:从|由)[^，。；]{0,24}$|(?:比|较)(?:上年|去年|上年同期|20\d\d年)的?$/;
const BASE_BEHIND = /^[^，。；]{0,12}?(?:到|至|为|成|增加|减少|增长|下降|提高|降低)/;
/** 由上年上升2%，转为下降1%: the base stands in a clause of its own. */
const TURNS = /^，?转为/;
/** A clause no longer than this may be the name of what the next one measures. */
const LONGEST_METRIC = 30;
/** Words no longer than this may be an aspect (总量, 年产量) of what the clause before named. */
const LONGEST_ASPECT = 8;

/** A sentence with what is known of it before its figures are read. */
export interface Sentence extends Span {
  /** The time of its section, or what the sentence before told of. */
  time: ToldTime;
  /** A year told before that still holds for main indicators: 2011年完成…。固定资产投资完成…. */
  mainTime?: ToldTime;
  /** It may stand in a list of the main expected targets. */
  inList: boolean;
}

/** What a sentence says: its claims, and the time that its last words told of. */
export interface SentenceReading {
  drafts: Draft[];
  told?: ToldTime;
}

interface Hedge {
  at: number;
  word: string;
}

/** Reads one sentence from its first clause to its last. */
class SentenceReader {
  private readonly memory: Memory;
  private readonly phrases: TimePhrase[];
  private readonly hedges: Hedge[];
  private readonly compares: boolean;
  private readonly drafts: Draft[] = [];
  private told: ToldTime | undefined;
  private base: Window | undefined;
  /** A threshold just read, whose words name what the next figure counts. */
  private passed: Window | undefined;

  constructor(
    private readonly sentence: Sentence,
    private readonly context: ReadingContext,
    private readonly figures: readonly Figure[],
    words: string,
  ) {
    this.memory = emptyMemory(sentence.time, sentence.mainTime);
    this.compares = mayCompare(words);
    this.phrases = timePhrases(words, context.year);
    this.hedges = [...words.matchAll(HEDGE)].map((match) => ({ at: match.index, word: match[0] }));
  }

  read(): SentenceReading {
    const clauses = clausesOf(this.context.text, this.sentence);
    const groups = groupFigures(windowsOf(this.context.text, clauses, this.figures));
    let next = 0;
    clauses.forEach((clause, index) => {
      const first = next;
      const timeBefore = this.memory.time;
      const hedgeBefore = this.memory.hedge;
      if (!TURNS.test(this.context.text.slice(clause.start, clause.end))) this.base = undefined;
      this.passed = undefined;
      while (next < groups.length && groups[next]?.[0].clause === index)
        this.readGroup(groups[next++] as FigureGroup, clause);
      if (next > first) this.readTail(groups[next - 1] as FigureGroup, clause);
      else this.readWithoutFigure(clause);
      if (this.memory.time.eachYear) this.memory.time = timeBefore;
      if (this.isStretch(clause, next - first)) this.memory.hedge = hedgeBefore;
      if (this.context.text[clause.end] === '；' && AIM.test(this.memory.hedge)) this.memory.hedge = '';
    });
    this.advance(this.sentence.end);
    return { drafts: this.drafts, ...(this.told ? { told: this.told } : {}) };
  }

  /** 增长7%以上、力争8%: the hedge is of the second figure alone. */
  private isStretch(clause: Span, groups: number): boolean {
    return groups > 1 && STRETCH.test(this.context.text.slice(clause.start, clause.end));
  }

  /** Takes over what the sentence says of time and hedge before a place. */
  private advance(before: number): void {
    const reach = before - this.sentence.start;
    while (this.phrases.length > 0 && (this.phrases[0] as TimePhrase).start < reach) {
      this.told = (this.phrases.shift() as TimePhrase).told;
      this.memory.time = this.told;
      this.memory.mainTime = undefined;
    }
    while (this.hedges.length > 0 && (this.hedges[0] as Hedge).at < reach)
      this.memory.hedge = this.hedges.shift()?.word ?? '';
  }

  private readGroup(group: FigureGroup, clause: Span): void {
    const { text } = this.context;
    const [given, ...others] = group;
    const head = this.withWordsBefore(given);
    this.base = undefined;
    this.passed = undefined;
    this.advance(head.figure.start);
    const behind = others[others.length - 1] ?? head;
    const follows = text.slice(behind.figure.end, clause.end) || text.slice(clause.end, this.sentence.end);
    if (BASE_BEFORE.test(head.left) && (BASE_BEHIND.test(follows) || TURNS.test(follows))) this.base = head;
    else {
      const reason = notAClaim(head, text);
      if (!reason) this.drafts.push(...this.apply([head, ...others]));
      else if (reason === THRESHOLD_PASSED) this.passed = head;
    }
  }

  /** What stands before a base or a threshold is what the figure behind it is of. */
  private withWordsBefore(given: Window): Window {
    const { base, passed } = this;
    if (base) {
      const words = base.left.replace(BASE_BEFORE, '');
      const thing = words === '' ? this.metricBefore() : undefined;
      const left = thing ? this.context.text.slice(thing.start, thing.end) : words;
      return { ...given, left: left + given.left, leftStart: thing?.start ?? base.leftStart };
    }
    if (!passed || given.continues || given.listed) return given;
    return {
      ...given,
      left: this.context.text.slice(passed.leftStart, given.figure.start),
      leftStart: passed.leftStart,
    };
  }

  /** 城市污水处理率，由61%提高到75%: what is measured stands in the clause before, alone. */
  private metricBefore(): Span | undefined {
    const { topic } = this.memory;
    const name = topic && cleanName(this.context.text.slice(topic.start, topic.end), this.context.regionNames);
    return name !== undefined && name.length <= LONGEST_METRIC && isMetric(name) ? topic : undefined;
  }

  /** Asks the rules; figures in a row that no rule takes together are read one by one. */
  private apply(group: FigureGroup): Draft[] {
    const [first] = group;
    const predicate = readPredicate(first.left);
    if (predicate.subjectEnd <= LONGEST_ASPECT) takeUpTopic(this.memory, this.context);
    this.memory.topic = undefined;
    const reading: Reading = {
      windows: group,
      predicate,
      subjectWords: first.left.slice(0, predicate.subjectEnd),
      subjectStart: first.leftStart,
      memory: this.memory,
      context: this.context,
    };
    for (const rule of RULES) {
      const drafts = rule.read(reading);
      if (drafts) return drafts;
    }
    return group.length > 1 ? group.flatMap((window) => this.apply([window])) : [];
  }

  /** 增长8%、高于全省平均水平: a comparison behind the last figure of a clause. */
  private readTail(group: FigureGroup, clause: Span): void {
    const start = (group[group.length - 1] as Window).figure.end;
    if (this.compares && this.context.text[start] === '、') this.compare({ start, end: clause.end });
  }

  private readWithoutFigure(clause: Span): void {
    this.advance(clause.end);
    if (this.compares) this.compare(clause);
    this.memory.topic = clause;
  }

  private compare(clause: Span): void {
    this.drafts.push(...readRelative(clause, this.context, this.memory, this.sentence.inList));
  }
}

/** All claims of a sentence, in the order of its words. */
export function readSentence(sentence: Sentence, context: ReadingContext): SentenceReading {
  const { text } = context;
  const figures = scanFigures(text, sentence.start, sentence.end).filter((figure) => isMeantAsFigure(figure, text));
  const words = text.slice(sentence.start, sentence.end);
  if (figures.length === 0 && !mayCompare(words)) return { drafts: [] };
  return new SentenceReader(sentence, context, figures, words).read();
}
