import { throughout, ToldTime } from './time-phrase';
import { Period, periodOfPlan, planOfYear, planOfYears, reviewOfYear, reviewOfYears } from './period';

/** How far into a sentence its opening reaches. */
const OPENING = 60;
const MARKER =
  /^(?:#+|[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]部分[：，、]?)+/;
const ADDRESS = /^(?:各位代表|同志们|各位委员)[，！：]/;
const PLAN_WORDS = /工作|目标|任务|安排|计划|重点|打算|部署|要求|思路|建议|举措|主要考虑/;
const REVIEW_WORDS = /回顾|总结|成就|成效|过去|主要工作完成/;

const PAST_FIVE =
  /^.{0,6}?(?:五年来|5年来|过去的?五年|过去的?5年|这五年|五年间|本届政府(?:任期|成立)|回顾(?:过去)?五年)/;
const NEXT_FIVE =
  /^.{0,8}?(?:今后五年|未来五年|今后5年|未来5年|今后的五年|未来的五年|下一个五年|五年工作展望|5年工作展望)/;
const LAST_YEAR = /^(?:在?(?:刚刚)?过去的?一年|一年来|过去一年|这一年|去年是|去年，|去年以来|回顾(?:过去)?一年|一年的)/;
const THIS_YEAR =
  /^(?:今年是|今年，|今年要|今年(?:全[省市县区国州]|我[省市县区国州])?(?:的)?(?:经济社会发展|国民经济|政府工作|工作|发展|主要|重点|总体|预期)|做好今年|新的一年|综合考虑.{0,20}今年|为实现上述)/;
const NAMED_PLAN =
  /^(?:在|回顾|展望|盘点|过去的|关于|迈入|谋划|站在)?“?(十?[一二三四五六七八九]五|十五)”?(?:时期|期间|规划|以来|这五年|末|发展|的|，|五年|主要|经济|及|和|目标|回顾)/;
const YEAR_OPENING = /^(?:刚刚过去的|过去的|回顾|在|建议|关于|展望|综合考虑.{0,12}，)?((?:19|20)\d\d)年(.{0,24})/;

/** The title of the report, which names its year without telling of it. */
const TITLE = /^.{0,30}政府工作报告/;
/** 首先报告2001年的工作 */
const REPORTED_YEAR = /^(?:首先|现在|下面)?(?:我)?(?:向大会)?报告((?:19|20)\d\d)年(?:的)?(工作.{0,10})/;

/**
 * What a sentence's opening says of the time that it and the following ones tell of, or undefined where it says nothing.
 * `year` is the report's.
 */
export function openingPeriod(sentence: string, year: number): Period | undefined {
  let opening = sentence.slice(0, OPENING);
  const heading = MARKER.test(opening);
  opening = opening.replace(MARKER, '').replace(ADDRESS, '').replace(MARKER, '');
  const named = NAMED_PLAN.exec(opening);
  if (named) {
    const period = periodOfPlan(named[1] as string, year);
    if (
      period &&
      (period.role === 'outcome' || heading || period.start === year || /^“?.{2,3}”?(?:时期|期间)/.test(opening))
    )
      return period;
  }
  if (NEXT_FIVE.test(opening)) return planOfYears(year, 5);
  if (PAST_FIVE.test(opening)) return reviewOfYears(year, 5);
  if (TITLE.test(opening)) return undefined;
  const dated = YEAR_OPENING.exec(opening) ?? REPORTED_YEAR.exec(opening);
  if (dated) {
    const [, digits, rest = ''] = dated;
    const distance = Number(digits) - year;
    if (distance === 0 && (/^是|^，|^全/.test(rest) || PLAN_WORDS.test(rest))) return planOfYear(year);
    if (
      distance === -1 &&
      (/^是|^，|^和|^及|^，?极/.test(rest) || REVIEW_WORDS.test(rest) || heading || REPORTED_YEAR.test(opening))
    )
      return reviewOfYear(year);
  }
  if (LAST_YEAR.test(opening)) return reviewOfYear(year);
  if (THIS_YEAR.test(opening)) return planOfYear(year);
  if (heading && /今年/.test(opening) && PLAN_WORDS.test(opening)) return planOfYear(year);
  if (heading && /回顾/.test(opening)) return /五年/.test(opening) ? reviewOfYears(year, 5) : reviewOfYear(year);
  return undefined;
}

/** A heading without number or punctuation. */
const BOX_HEADING = /^(?:(?:19|20)\d\d年|今年)[^，。；：！]{2,10}$/;
/** A sentence shorter than this may be a line of a box; the text goes on in longer ones. */
const BOX_LINE = 30;

interface Box {
  /** The time of the text around. */
  around: Period;
  lines: number;
}

/** The time of a sentence before it is read. */
export interface SentenceTime {
  time: ToldTime;
  /** A year told before that still holds for main indicators. */
  mainTime?: ToldTime;
}

/**
 * Keeps the time that a report tells of while it is read from the first sentence to the last. What a paragraph's first
 * sentence opens lasts until something else is opened; what opens within a paragraph ends with it, and so does a year
 * that a sentence names: 到2025年 for all that follows, the last year of a review for its main indicators.
 */
export class SectionClock {
  private lasting: Period;
  private current: Period;
  private told: ToldTime | undefined;
  private box: Box | undefined;

  constructor(private readonly year: number) {
    this.lasting = reviewOfYear(year);
    this.current = this.lasting;
  }

  startParagraph(): void {
    this.current = this.lasting;
    this.told = undefined;
  }

  /** The time of the next sentence. */
  next(sentence: string, opensParagraph: boolean): SentenceTime {
    const opened = openingPeriod(sentence, this.year);
    if (opened) {
      this.current = opened;
      this.told = undefined;
      if (opensParagraph) this.open(opened, sentence);
    } else if (opensParagraph && this.box) this.leaveBox(sentence);
    const time = throughout(this.current);
    const { told } = this;
    if (!told || !this.current.plan) return { time };
    if (told.byEnd && this.current.role === 'target' && told.period.end <= this.current.end) return { time: told };
    const lastYear = told.period.start === told.period.end && told.period.end === this.current.end;
    return lastYear && this.current.role === 'outcome' ? { time, mainTime: told } : { time };
  }

  private open(opened: Period, sentence: string): void {
    this.box = BOX_HEADING.test(sentence) ? { around: this.lasting, lines: 0 } : undefined;
    this.lasting = opened;
  }

  /** A box of short lines under a heading of its own (2022年目标) ends where the running text goes on. */
  private leaveBox(sentence: string): void {
    const box = this.box as Box;
    if (sentence.length < BOX_LINE) {
      box.lines++;
      return;
    }
    if (box.lines > 0) {
      this.lasting = box.around;
      this.current = box.around;
    }
    this.box = undefined;
  }

  /** Takes note of the time that a sentence told of. */
  note(told: ToldTime | undefined): void {
    if (told) this.told = told;
  }
}
