import { actionAtEnd } from '../words/action-verbs';
import { Window } from './window';

const BOUNDED = /(?:以上|以下|以内|及以上)$/;
/** What a figure in front of a noun only describes: 亿元以上企业, 4A级. */
const CLASS = /^(?:级|强(?!降|化|制|基)|型(?!材)|版|大(?!关|学|型|中)|号|制(?!度|造|定|剂)|线(?!路|上|下|缆))/;
/** Numbers of ways, sides and people that are no result. */
const RHETORIC =
  /^(?:个维护|方面|主要指标|约束性指标|预期性指标|主要预期指标|指标|位次|底线|关口|人民|[^，。；]{0,6}人民(?!币|医院|政府|调解)|各族|干部群众|父老|儿女|群众万众|面(?:工作|的)|民族共同|中国人|市场主体$|口(?:的|之|大|规模|以上)|米?见绿|入园|见园)/;
const BASE_FIGURE =
  /(?:规划目标|年度目标|预期目标|任务目标|目标任务|时序进度|年初计划|序时进度|目标值|考核任务|任务)(?:的)?$/;
const NUMBER_OF_INDICATORS = /(?:约束性|预期性|主要)指标$/;
/** What is left undone or left out. */
const REMAINDER = /(?:仍有|还有|尚有|尚未|未完成)$|^除[^，；]*$/;
const GROWTH_NOUN = /^的(?:增速|速度|增长|经济增长)/;

/** Why a figure is no claim, or undefined where it may be one. */
export function notAClaim(window: Window, text: string): string | undefined {
  const { figure, left, right } = window;
  const { kind } = figure;
  const words = text.slice(figure.start, figure.end);
  if (kind === 'money' || kind === 'size') {
    if (/^的/.test(right)) return 'describes';
    if (BOUNDED.test(words) && /^[\u4e00-\u9fff“]/.test(right)) return 'threshold';
  }
  if (CLASS.test(right) && kind !== 'percent') return 'class';
  if (
    kind === 'people' &&
    /户/.test(figure.unit) &&
    BOUNDED.test(words) &&
    /^[\u4e00-\u9fff]/.test(right) &&
    actionAtEnd(left) === ''
  )
    return 'threshold';
  if (/^(?:[^，。；]{0,10}(?:县|市|区|省|国家))中(?:$|排)/.test(right)) return 'of others';
  if (REMAINDER.test(left)) return 'remainder';
  if (/(?:前|后|倒数)$/.test(left)) return 'group of ranks';
  if (/(?:依托|背靠|[^划]分|面对|按照|借助)$/.test(left)) return 'of others';
  if (kind === 'ratio' && !/比(?:例|值)?(?:达到|提高到|提升到|为|达|调整为)*$/.test(left)) return 'structure';
  if (/^“[^”]{2,8}”$/.test(right) && figure.unit === '个' && actionAtEnd(left) === '') return 'slogan';
  if (/基础上$/.test(right)) return 'base';
  if (GROWTH_NOUN.test(right)) return 'describes';
  if (RHETORIC.test(right) && kind !== 'percent' && kind !== 'point') return 'rhetoric';
  if (NUMBER_OF_INDICATORS.test(left) || (/目标(?:设定|确定)?为?$/.test(left) && /^[项个]$/.test(figure.unit)))
    return 'number of indicators';
  if (/超.{0,12}$/.test(left) && BASE_FIGURE.test(left)) return 'base';
  return undefined;
}
