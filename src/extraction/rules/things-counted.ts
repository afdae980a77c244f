import { actionAtEnd } from '../words/action-verbs';
import { indicatorByCode } from '../indicators/catalogue';
import { Measure } from '../types';
import { draftOf } from './draft-of';
import { remember } from './memory';
import { Reading, Rule } from './rule';
import { cleanName, isMetric, Subject, subjectOf } from './subject';

const KINDS: readonly string[] = ['count', 'people', 'area', 'length', 'money', 'size'];
const NO_THINGS = /^(?:[（），、/]|左右|创|位居|居|增长|同比|比|较|为|是|以|占|和|与|及)/;
/** What a figure has reached rather than what was counted: 迈上10亿元大关. */
export const THRESHOLD = /^(?:大关|台阶|关口|门槛|以上台阶|的大关|新台阶|目标$)/;
const ADVERBS =
  /全部|基本(?=完成|建成|实现)|陆续|顺利|成功|圆满|如期|有序|正在|稳步|加快|全面|相继|即将|分别|有效|显著|已经?(?=[完建投])/g;
const TASK = /(?:建设任务|目标任务|任务|工作)$/;
/** 变电站为骨干: what stands there in the end. */
const ROLE = /为(?:支撑|骨干|基础|主体|核心|主)/;
/** 20个水源地水质达标率保持100%: what is told is the rate. */
const METRIC_OF_THINGS = /(?:率|比例|比重|占比)(?:均|都)?(?:保持|达到|达|稳定|控制|提高|为)(?:在|到)?$/;
const LONGEST_NAME = 24;
/** 19个水源地水质全部达标: a state that holds at the end. */
const STATE = /(?:达标|(?:全部|均|都)达到[^，；]{0,10}标准|保持[^，；]{1,12}|(?:聚集|汇聚|集聚)[^，；]{0,12})$/;
/** Empty verbs in front of things that are counted as they stand. */
const STOCK_VERB = /(?:现有|拥有|共有|已有|达到|达|有|(?:聚集|汇聚|集聚)[^，；]{0,16})$/;
/** 2家企业被认定为科技型中小企业: the things are what they became. */
const BECAME =
  /^(?:企业|公司)(?:成功)?(?:被)?(?:入库|认定为?|获评为?|获批|评为|入选|纳入|通过)(.{3,}?)(?:认定|评审|审核)?$/;

function measureOfThings(reading: Reading, kind: string, right: string, subject: Subject): { measure?: Measure } {
  const [{ figure, left }] = reading.windows;
  const isFlow = figure.unit.endsWith('次');
  if (!isFlow && (STOCK_VERB.test(left) || ROLE.test(right) || STATE.test(right))) return { measure: 'level' };
  const measures = indicatorByCode(subject.indicator)?.measures;
  if (kind === 'money' || (measures && !measures.includes('cumulative'))) return {};
  return { measure: 'cumulative' };
}

/** 新建7座城市污水处理厂, 113个贫困村全部退出: the things counted stand behind the figure. */
export const thingsCounted: Rule = {
  name: 'things-counted',
  read(reading) {
    const { windows, subjectWords, memory, context } = reading;
    const [window] = windows;
    const { figure } = window;
    const right = window.right.replace(/^的/, '');
    if (windows.length > 1 || right.length < 2 || !KINDS.includes(figure.kind)) return undefined;
    if (NO_THINGS.test(right) || THRESHOLD.test(right)) return undefined;
    const before = cleanName(subjectWords, context.regionNames);
    if (isMetric(before)) return undefined;
    if (METRIC_OF_THINGS.test(right)) return [];
    const own = actionAtEnd(window.left.replace(/(?:超过|超|近|约|了|至少|不少于)+$/, ''));
    const action = own || (before === '' && window.continues ? memory.action : '');
    if (action !== '' || !window.continues) memory.action = action;
    const became = BECAME.exec(right);
    const things = cleanName(
      (became?.[1] ?? right).replace(ADVERBS, '').replace(ROLE, '').replace(TASK, ''),
      context.regionNames,
    );
    const verb = became ? '认定' : action;
    const subject = subjectOf((verb + things).slice(0, LONGEST_NAME), window.leftStart, context.regionNames);
    if (things === '') return undefined;
    remember(memory, [subject]);
    const end = Math.min(figure.end + window.right.length, figure.end + LONGEST_NAME);
    return [
      draftOf(reading, window, subject, this.name, { ...measureOfThings(reading, figure.kind, right, subject), end }),
    ];
  },
};
