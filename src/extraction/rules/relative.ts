import { Span } from '../text/normalized-text';
import { Period } from '../time/period';
import { Draft } from './draft';
import { Memory } from './memory';
import { ReadingContext } from './rule';
import { isMetric, Subject } from './subject';
import { subjectsFor } from './subjects-of';
import { readPredicate } from './predicate';
import { indicatorByCode } from '../indicators/catalogue';

/** What a comparison without a figure looks like: the words before it are the subject, the group the reference. */
const SHAPES: readonly RegExp[] = [
  /(?:增长|增速|增幅|增长速度|发展)?(?:力争|继续|总体|保持|基本)?(?:与|和|同)(.{2,14}?)(?:增长|增速)?(?:保持)?(?:总体|基本|大体|实现)?(?:同步|一致|相适应|持平|相当|相匹配|相协调)/,
  /(?:增长|增速|增幅|提升幅度)?(?:继续|力争|均|保持|持续|大幅|明显|稳定|年均)?(?:高于|快于|优于|低于|不低于|不高于|超过|达到或超过|好于|略高于)((?:全国|全省|全市|全州|全区|省|市|国家|经济|地区生产总值|GDP|同期|各项|预期|城镇居民|城镇)[^，。；0-9]{0,14})/,
  /(?:提前|全面|圆满|超额|确保|达到|控制在|稳定在|严格|力争|如期|下降|降低|均|完成|达|满足|符合)+((?:国家|省|市|上级|中央|省市|国、省|省、市|区|县|州|自治区|“?十[一二三四五]五”?)[^，。；0-9]{0,8}?(?:下达|定|规定|核定|要求|考核|分解|控制|标准|任务|目标|计划)[^，。；]{0,14})/,
  /(?:达到|达|保持|高于|超过|不低于)((?:全国|全省|全市|全州|国家|中等发达国家|小康|国际|省|市)[^，。；0-9]{0,8}(?:平均水平|标准|水平))/,
];

const LONGEST_CLAUSE = 90;

interface Shape {
  subjectEnd: number;
  reference: string;
  end: number;
}

function shapeOf(clause: string): Shape | undefined {
  for (const shape of SHAPES) {
    const match = shape.exec(clause);
    if (match)
      return {
        subjectEnd: match.index,
        reference: (match[1] ?? '').replace(/的$|内$|范围内$/, ''),
        end: match.index + match[0].length,
      };
  }
  return undefined;
}

/** A clause that compares with something that is no figure: 居民收入与经济增长同步, 控制在省定范围内. */
export function readRelative(clause: Span, context: ReadingContext, memory: Memory, inList: boolean): Draft[] {
  if (clause.end - clause.start > LONGEST_CLAUSE) return [];
  const words = context.text.slice(clause.start, clause.end);
  const shape = shapeOf(words);
  if (!shape) return [];
  const predicate = readPredicate(words.slice(0, shape.subjectEnd));
  let subjectWords = words.slice(0, predicate.subjectEnd);
  const behind = /^(?:的)?(.{2,16}?)(?:目标任务|任务|目标|要求|指标)$/.exec(words.slice(shape.end));
  if (subjectWords === '' && behind) subjectWords = behind[1] ?? '';
  const own = subjectsFor({ subjectWords, subjectStart: clause.start, context } as never, false);
  const subjects: Subject[] = own.length > 0 && own[0]?.name !== '' ? own : memory.subjects.slice(-1);
  return subjects.flatMap((subject) => {
    if (!subject.name || (!inList && subject.indicator === '' && !isMetric(subject.name))) return [];
    if (!inList && subject.indicator === '') return [];
    return [relativeDraft(subject, shape, clause, memory)];
  });
}

function relativeDraft(subject: Subject, shape: Shape, clause: Span, memory: Memory): Draft {
  const measures = indicatorByCode(subject.indicator)?.measures;
  const growth = measures?.[0] === 'growth' || /(?:收入|增速|增幅|增长)$/.test(subject.name);
  const measure = growth ? 'growth' : (measures?.[0] ?? 'level');
  const period: Period = growth ? memory.period : { ...memory.period, start: memory.period.end };
  return {
    indicator: subject.indicator,
    name: subject.name,
    measure,
    average: false,
    op: 'relative',
    unit: '',
    reference: shape.reference,
    period,
    span: memory.period,
    reached: false,
    headline: false,
    hedge: memory.hedge,
    scope: subject.scope,
    start: Math.min(subject.start, clause.start),
    end: Math.min(clause.end, clause.start + shape.end + 16),
    figureStart: clause.start + shape.subjectEnd,
    rule: 'relative',
    stated: ['subject'],
    confidence: 0.85,
  };
}
