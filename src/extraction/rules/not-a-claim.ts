import { Window } from './window';

const BIGGER_OR_SMALLER = /(?:以上|以下|以内|及以上|多|余)$/;
/** What a figure of money or size in front of a noun only describes: 70万吨水电铝项目, 亿元以上企业. */
const DESCRIBED = /^的|^(?:级|强|型|版|大|号|制|线)/;
const OF_OTHERS =
  /(?:总投资|投资额?|计划投资|估算投资|年产|年产值|产值|总产值|营收|收入|销售额|年销售额?|纳税|税收|装机|占地|建筑面积|规模|面积|市值|概算|总长|全长|长|库容|总库容|日处理|注册资本)(?:约|近|超|达|超过|突破|达到|过|为|在|均)?$/;
const SLOGAN = /^(?:个维护|个意识|个自信|个全面)/;
const BASE_FIGURE =
  /(?:规划目标|年度目标|预期目标|任务目标|目标任务|时序进度|年初计划|序时进度|目标值|考核任务|任务)(?:的)?$/;

/** Why a figure is no claim, or undefined where it may be one. */
export function notAClaim(window: Window, text: string): string | undefined {
  const { figure, left, right } = window;
  const words = text.slice(figure.start, figure.end);
  const { kind } = figure;
  if (kind === 'duration' && !/(?:岁|工作日|小时|分钟|天|个月|年|日|秒)$/.test(figure.unit)) return 'time';
  if (kind === 'money' || kind === 'size') {
    if (right !== '' && /^的/.test(right)) return 'describes';
    if (right !== '' && BIGGER_OR_SMALLER.test(words) && !/^[，、；。（）]/.test(right)) return 'threshold';
    if (
      right !== '' &&
      kind === 'size' &&
      !/^[（）、]/.test(right) &&
      figure.unit.match(/吨$|千伏|千瓦$|兆瓦|蒸吨|伏$/)
    )
      return 'size';
    if (right !== '' && kind === 'money' && OF_OTHERS.test(left) && /^的/.test(right)) return 'describes';
  }
  if (DESCRIBED.test(right) && kind !== 'percent') return 'describes';
  if (SLOGAN.test(right)) return 'slogan';
  if (/^(?:主要|约束性|预期性|方面|大类)?指标/.test(right) || /(?:约束性|预期性)指标$/.test(left))
    return 'number of indicators';
  if (/超.{0,12}$/.test(left) && BASE_FIGURE.test(left)) return 'base';
  return undefined;
}
