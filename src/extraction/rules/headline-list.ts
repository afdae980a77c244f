import { isMainIndicator } from '../indicators/main-indicators';
import { Draft } from './draft';

/** The sentence that opens the list of the main expected targets. */
const OPENS =
  /(?:(?:主要|预期|奋斗|发展|总体|约束性|年度|工作|增长|调控)(?:预期)?(?:的)?(?:目标|指标)|预期目标).{0,24}(?:是|为|：|有)|(?:目标|指标)(?:建议|初步|拟|设定|确定)?(?:是|为)?：/;
/** 广义货币增长目标为9%: an aim of monetary policy, which stands beside the list. */
const MONETARY = /(?:货币|M2|贷款|融资)[^，。；]{0,6}目标/;
const CLOSES =
  /^(?:实现(?:上述|以上|这|今年)|完成(?:上述|以上|这)|确定|上述|提出|为实现|围绕|按照|做好|今年要|为此|要实现|我们要|重点|具体)/;
const ENUMERATED = /^(?:[一二三四五六七八九十]{1,2}是|——|—)/;
const opens = (sentence: string): boolean => OPENS.test(sentence) && !MONETARY.test(sentence);

/** Whether a sentence reads like a part of such a list: most of its claims are of the indicators that stand there. */
function belongs(drafts: readonly Draft[]): boolean {
  const fitting = drafts.filter(
    (draft) => isMainIndicator(draft.indicator) || draft.op === 'relative' || draft.unit === '%',
  );
  return fitting.length * 2 > drafts.length;
}

const isGrowthTarget = (draft: Draft): boolean =>
  draft.indicator === 'gdp' && draft.measure === 'growth' && draft.period.role === 'target' && !draft.period.plan;

/** Follows a report sentence by sentence and tells which ones belong to a list of main targets. */
export class HeadlineList {
  private open = false;
  private enumerated = false;
  private gap = 0;
  private awaitsItems = false;
  private seen = false;

  /** Before a sentence is read: does it open or may it go on with a list? */
  mayBelong(sentence: string, opensParagraph: boolean, target: boolean): boolean {
    if (target && opens(sentence)) {
      this.open = true;
      this.gap = 0;
      this.enumerated = false;
      this.awaitsItems = sentence.endsWith('：');
      return true;
    }
    if (!this.open) return false;
    const item = ENUMERATED.test(sentence);
    if (item) this.enumerated = true;
    if (CLOSES.test(sentence) || !target || (opensParagraph && !item && !this.awaitsItems)) this.open = false;
    if (!opensParagraph) this.awaitsItems = false;
    return this.open;
  }

  /** After a sentence was read: does it belong to a list, by what it says? */
  confirm(sentence: string, drafts: readonly Draft[]): boolean {
    if (!this.open) return this.openWith(drafts);
    if (opens(sentence) || ENUMERATED.test(sentence)) return this.found(drafts);
    if (drafts.length > 0 && belongs(drafts)) {
      this.gap = 0;
      return this.found(drafts);
    }
    this.gap++;
    if (this.gap > (this.enumerated ? 3 : 1) || drafts.length > 0) this.open = this.enumerated && this.gap <= 3;
    return false;
  }

  /** A report that names no list has it where it first says how much the economy is to grow this year. */
  private openWith(drafts: readonly Draft[]): boolean {
    if (this.seen || !drafts.some(isGrowthTarget)) return false;
    this.open = true;
    this.gap = 0;
    this.enumerated = false;
    return this.found(drafts);
  }

  private found(drafts: readonly Draft[]): boolean {
    if (drafts.some(isGrowthTarget)) this.seen = true;
    return true;
  }
}
