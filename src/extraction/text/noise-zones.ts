import { Span } from './normalized-text';

/** The heading of a glossary or of what a site puts behind an article; what follows is not the report. */
const ENDS_REPORT =
  /^[※★#—（]*(?:附|附件)?[：:]?(?:相关|有关|部分|报告|政府工作报告)?(?:用语|名词|词语|术语|缩略语|专业名词|名词术语)?(?:解释|注释|注解|说明|名词解释|注)[※★）]*[：:]?(?:$|[\d（①])/;
const SITE_MATTER =
  /^(?:分享到|上一篇|下一篇|相关文章|相关阅读|相关链接|责任编辑|扫一扫|打印本页|关闭窗口|本栏最新|本栏推荐|阅读排行|标签云|网站地图|版权所有|主办单位|附件下载|来源URL|内容摘要)/;
/** An explanation of a term: [3]“三抓联动”：指…, 3.三抓联动：指… */
const FOOTNOTE = /^(?:※|[“（①-⑳]|\d{1,2}[.、])?[^。；：]{1,30}：(?:是?指|即|系指|主要指|包括)/;
const ADDRESS = /各位代表/;

/** Whether a paragraph is an explanation of a term rather than part of the report. */
const explains = (paragraph: string): boolean => paragraph.startsWith('※') || FOOTNOTE.test(paragraph.slice(0, 48));

/**
 * The paragraphs of a text that are the report's own: without glossaries, footnotes, and what a site puts around an
 * article. A report that begins anew after such a zone is read again.
 */
export function reportParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let outside = false;
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const head = text.slice(start, Math.min(end, start + 60));
    const short = end - start <= 40;
    if ((short && ENDS_REPORT.test(head)) || SITE_MATTER.test(head)) outside = true;
    else if (outside && ADDRESS.test(text.slice(start, Math.min(end, start + 400)))) outside = false;
    if (!outside && end > start && !explains(head)) paragraphs.push({ start, end });
    start = end + 1;
  }
  return paragraphs;
}
