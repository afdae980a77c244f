import { actionAtEnd } from '../words/action-verbs';
import { Window } from './window';

const BOUNDED = /(?:以上|以下|以内|及以上)$/;
const NOUN_FOLLOWS = /^[\u4e00-\u9fff“]/;
/** 产值超10亿元企业达到5家: what is told is how many have passed it. */
export const THRESHOLD_PASSED = 'threshold passed';
const PASSED = /(?:超|超过|突破|过|达|达到)$/;
const WHO_PASSED = /^(?:县|区|市|企业|园区|开发区|乡镇|镇|村|项目|产业|集群|商户|家庭)/;
/** What a figure in front of a noun only describes: 4A级, 50强. */
const CLASS = /^(?:级|强(?!降|化|制|基)|型(?!材)|版|大(?!关|学|型|中|小)|号|制(?!度|造|定|剂)|线(?!路|上|下|缆))/;
/** Numbers of ways, sides and people that are no result. */
const RHETORIC =
  /^(?:个维护|方面|面(?:工作|的)|主要指标|约束性指标|预期性指标|主要预期指标|指标|位次|底线|关口|民族共同|中国人|市场主体$|人民|[^，。；]{0,6}人民(?!币|医院|政府|调解)|各族|干部群众|父老|儿女|群众万众|口(?:的|之|大|规模|以上)|米?见绿|入园|见园|腿|只?轮子?|等(?:系列|一系列)|[^，。；]{0,8}的[^，。；]{0,6}力度)/;
const BASE_FIGURE =
  /(?:规划目标|年度目标|预期目标|任务目标|目标任务|时序进度|年初计划|序时进度|目标值|考核任务|任务)(?:的)?$/;
const NUMBER_OF_INDICATORS = /(?:约束性|预期性|主要)指标$|目标(?:设定|确定)?为?$/;
const GROWTH_NOUN = /^的(?:增速|速度|增长|经济增长)/;
/** What is left undone or left out. */
const REMAINDER = /(?:仍有|还有|尚有|尚未|未完成)$|^除[^，；]*$/;
const AMONG_OTHERS = /^[^，。；]{0,10}(?:县|市|区|省|国家)中(?:$|排|位|居|处)/;
const LEANS_ON = /(?:依托|背靠[^，；]{0,6}|[^划]分|面对|按照|借助)$/;
/** 7种模式, 3张清单: how it is done rather than what. */
const WAYS = /^(?:模式|清单$)/;
/** 执行养老服务八条措施: the articles of a document that is carried out. */
const CARRIES_OUT = /(?:落实|执行|贯彻|遵守)[^，；]*$/;
const ARTICLES = /^[^，。；]{0,10}(?:措施|意见|规定|政策|办法|举措)$/;
/** 放大两个区位优势: what one has to build on. */
const ADVANTAGES = /^[^，。；]{0,12}(?:优势|机遇|契机)$/;
const RATIO_NAME = /比(?:例|值)?(?:达到|提高到|提升到|为|达|调整为)*$/;

interface Reason {
  readonly name: string;
  readonly applies: (window: Window, words: string, next: string) => boolean;
}

const reason = (name: string, applies: Reason['applies']): Reason => ({ name, applies });
const isAmount = ({ figure }: Window): boolean => figure.kind === 'money' || figure.kind === 'size';
const isProportion = ({ figure }: Window): boolean => figure.kind === 'percent' || figure.kind === 'point';

/** 突破20亿元关口 */
const isThreshold = ({ figure, right }: Window): boolean => figure.kind === 'money' && right.startsWith('关口');

/** Why a figure is no claim. */
const REASONS: readonly Reason[] = [
  reason('describes', (window) => isAmount(window) && window.right.startsWith('的')),
  reason(
    'threshold of money',
    (window, words) => isAmount(window) && BOUNDED.test(words) && NOUN_FOLLOWS.test(window.right),
  ),
  reason(THRESHOLD_PASSED, (window) => isAmount(window) && PASSED.test(window.left) && WHO_PASSED.test(window.right)),
  reason(
    'threshold of people',
    ({ figure, left, right }, words) =>
      figure.unit.endsWith('户') && BOUNDED.test(words) && NOUN_FOLLOWS.test(right) && actionAtEnd(left) === '',
  ),
  reason('class', (window) => CLASS.test(window.right) && window.figure.kind !== 'percent'),
  reason('among others', ({ right }) => AMONG_OTHERS.test(right)),
  reason('remainder', ({ left }) => REMAINDER.test(left)),
  reason('group of ranks', ({ left }) => /(?:前|后|倒数)$/.test(left)),
  reason('means', ({ left }) => LEANS_ON.test(left)),
  reason('structure', ({ figure, left }) => figure.kind === 'ratio' && !RATIO_NAME.test(left)),
  reason(
    'slogan',
    ({ figure, left, right }) => /^“[^”]{2,8}”$/.test(right) && figure.unit === '个' && actionAtEnd(left) === '',
  ),
  reason('what there was', ({ right }) => /基础上/.test(right)),
  reason('noun of growth', ({ right }) => GROWTH_NOUN.test(right)),
  reason('rhetoric', (window) => RHETORIC.test(window.right) && !isProportion(window) && !isThreshold(window)),
  reason('kinds', ({ figure }, _words, next) => figure.unit === '类' && /\d/.test(next)),
  reason('ways', ({ right }) => WAYS.test(right)),
  reason(
    'articles',
    ({ figure, left, right }) => figure.unit === '条' && CARRIES_OUT.test(left) && ARTICLES.test(right),
  ),
  reason('advantages', ({ figure, right }) => /^[个条大项]$/.test(figure.unit) && ADVANTAGES.test(right)),
  reason('number of indicators', ({ figure, left }) => /^[项个]$/.test(figure.unit) && NUMBER_OF_INDICATORS.test(left)),
  reason('base', ({ left }) => /超.{0,12}$/.test(left) && BASE_FIGURE.test(left)),
];

/** Why a figure of a report is no claim, or undefined where it may be one. */
export function notAClaim(window: Window, text: string): string | undefined {
  const words = text.slice(window.figure.start, window.figure.end);
  const next = text.charAt(window.figure.end);
  return REASONS.find(({ applies }) => applies(window, words, next))?.name;
}
