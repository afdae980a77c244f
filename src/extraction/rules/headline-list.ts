/** The sentence that opens the list of the main expected targets. */
const OPENS =
  /(?:(?:主要|预期|奋斗|发展|总体|约束性|年度|工作|增长)(?:预期)?(?:的)?(?:目标|指标)|预期目标).{0,24}(?:是|为|：|有)|(?:目标|指标)(?:建议|初步|拟|设定|确定)?(?:是|为)?：/;
const CLOSES = /^(?:实现|完成|确定|上述|提出|为实现|围绕|按照|做好|今年要|为此|要实现|我们要)/;
const ENUMERATED = /^[一二三四五六七八九十]{1,2}是|^——|^—/;

/** Follows a report sentence by sentence and tells which ones belong to a list of main targets. */
export class HeadlineList {
  private open = false;
  private paragraphs = 0;

  /** Whether the next sentence belongs to a list. `target`: it stands in a part that tells of what is planned. */
  next(sentence: string, opensParagraph: boolean, target: boolean): boolean {
    if (opensParagraph && this.open && !(ENUMERATED.test(sentence) || this.paragraphs === 0)) this.open = false;
    if (opensParagraph && this.open) this.paragraphs++;
    if (target && OPENS.test(sentence)) {
      this.open = true;
      this.paragraphs = sentence.endsWith('：') ? 0 : 1;
      return true;
    }
    if (this.open && (CLOSES.test(sentence) || !target)) this.open = false;
    return this.open;
  }
}
