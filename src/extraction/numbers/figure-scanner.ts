import type { Op } from '../types';
import { NOUN_UNITS, unitAt } from '../units/units';
import { classAt, DIGIT, LETTER, NAME, NUMERAL, OTHER } from './char-class';
import type { Figure } from './figure';
import { endOfDigits, type NumberReading, readNumber } from './number';

/** Words behind a figure that bound it. */
const SUFFIXES: readonly (readonly [string, Op])[] = [
  ['及以上', 'ge'],
  ['以上', 'ge'],
  ['以内', 'le'],
  ['之内', 'le'],
  ['及以下', 'le'],
  ['以下', 'le'],
  ['左右', 'approx'],
  ['上下', 'approx'],
];

const INDEX_BEFORE = /指数(?:为|达到?|降至|降到|下降到)?$/;
const NAME_IN_QUOTES = 18;
const TITLE_IN_BRACKETS = 60;
const POINTS_LOOK_AHEAD = 30;
const RANGE_SIGNS = '—至到';
/** 1.2个和0.8个百分点, 1.2个、0.8个百分点: the first 个 is short for what stands behind the last. */
const POINTS_FOLLOW = /^个(?:[、，和与及][\d.]+个)*[、，和与及][\d.]+个百分点/;
const POINTS = unitAt('个百分点', 0)!;
/** What makes an ordinal no rank: 第一产业, 第二届, 第三方. */
const NOT_A_RANK =
  /^(?:产业|届|次|批|个|季|方|期|代|中|小|人民|附|污|县|书记|时间|高|实验|幼|医院|课堂|部|条|号|七|轮|阶段|大|要|动|线|步|年|周|责任|一|二|三|四|五|六|七|八|九|十|家|所|座|股|县|市|村|例|单|艘|笔|落)/;

/** 增长—3.5%, 增速为—2%, 分别增长1.2%、—0.7%: what would else join two figures is a minus where none stands before it. */
const MINUS_BEFORE = /(?:(?:增长|增速|增幅|涨幅|同比)(?:率|分别)?(?:为|是|约|达到?|：)?|%、)—$/;

const suffixAt = (text: string, at: number): readonly [string, Op] | undefined =>
  SUFFIXES.find(([word]) => text.startsWith(word, at));

/** 第3位, 第二名, 第一: an ordinal that is a place in a ranking. */
function rankAt(text: string, at: number): Figure | undefined {
  const number = readNumber(text, at + 1);
  if (!number || number.magnitude !== '' || number.more) return undefined;
  if (/^[、和与](?:第|[一二三四五])[^，。；]{0,5}产业/.test(text.slice(number.end, number.end + 9))) return undefined;
  const unit = text[number.end] === '位' || text[number.end] === '名' ? (text[number.end] as string) : '';
  if (unit === '' && NOT_A_RANK.test(text.slice(number.end, number.end + 2))) return undefined;
  return {
    start: at,
    end: number.end + unit.length,
    value: number.value,
    unit,
    kind: 'rank',
    chinese: number.chinese,
    bare: false,
  };
}

/** 百分之二十, 三分之一, 一半: shares in words. */
function fractionAt(text: string, at: number, whole: NumberReading): Figure | undefined {
  const percent = (value: number, end: number): Figure => ({
    ...withSuffix(text, end),
    start: at,
    value,
    unit: '%',
    kind: 'percent',
    chinese: false,
    bare: false,
  });
  if (text.startsWith('百分之', at)) {
    const number = readNumber(text, at + 3);
    return number && percent(number.value, number.end);
  }
  if (text.startsWith('一半', at)) return percent(50, at + 2);
  if (text.startsWith('两位数', at)) return { ...percent(10, at + 3), op: 'ge' };
  if (!text.startsWith('分之', whole.end)) return undefined;
  const part = readNumber(text, whole.end + 2);
  return part && whole.value > 0 ? percent((part.value / whole.value) * 100, part.end) : undefined;
}

/** 翻番, 翻一番, 翻两番: doubled once or twice. */
function doublingAt(text: string, at: number): Figure | undefined {
  const base = { start: at, unit: '%', kind: 'multiple' as const, chinese: false, bare: false };
  if (text.startsWith('翻番', at)) return { ...base, value: 100, end: at + 2 };
  const from = text[at + 1] === '了' ? at + 2 : at + 1;
  const number = readNumber(text, from);
  if (!number || text[number.end] !== '番' || number.value < 1 || number.value > 5) return undefined;
  return { ...base, value: (2 ** number.value - 1) * 100, end: number.end + 1 };
}

/** 零增长 */
const zeroGrowth = (at: number): Figure => ({
  start: at,
  end: at + 3,
  value: 0,
  unit: '%',
  kind: 'multiple',
  chinese: false,
  bare: false,
});

const withSuffix = (text: string, end: number): { end: number; op?: Op } => {
  const suffix = suffixAt(text, end);
  return suffix ? { end: end + suffix[0].length, op: suffix[1] } : { end };
};

/** 3—5, 1至2, 6.5%—7%: the number after a range sign, with where it ends. */
function upperEnd(text: string, end: number): NumberReading | undefined {
  if (!RANGE_SIGNS.includes(text[end] ?? ' ')) return undefined;
  const sign = text[end] === '—' && text[end + 1] === '—' ? 2 : 1;
  const next = classAt(text, end + sign);
  if (next !== DIGIT && next !== NUMERAL) return undefined;
  return readNumber(text, end + sign);
}

function quantityAt(text: string, at: number, number: NumberReading): Figure | undefined {
  let { end } = number;
  const firstUnit = unitAt(text, end);
  const upper = upperEnd(text, firstUnit ? end + firstUnit.text.length : end);
  const magnitude = upper && upper.magnitude !== '' ? upper.magnitude : number.magnitude;
  if (upper) end = upper.end;
  const unit = unitAt(text, end);
  const isPoints =
    unit?.text === '个' && magnitude === '' && POINTS_FOLLOW.test(text.slice(end, end + POINTS_LOOK_AHEAD));
  if (!unit && magnitude === '') return undefined;
  if (unit?.kind === 'duration' && ['年', '月', '日', '周'].includes(unit.text) && number.value >= 1900)
    return undefined;
  const noun = unit !== undefined && NOUN_UNITS.has(unit.text);
  if (!noun) end += unit?.text.length ?? 0;
  let more = number.more;
  if (!upper && (text[end] === '多' || text[end] === '余')) {
    more = true;
    end++;
  }
  const suffix = withSuffix(text, end);
  const op = suffix.op ?? (more ? 'gt' : undefined);
  const minus = text[at - 1] === '—' && MINUS_BEFORE.test(text.slice(Math.max(0, at - 7), at));
  return {
    start: minus ? at - 1 : at,
    end: suffix.end,
    value: minus ? -number.value : number.value,
    ...(upper && upper.value > number.value ? { high: upper.value } : {}),
    unit: isPoints ? POINTS.text : magnitude + (noun ? '个' : (unit?.text ?? '')),
    kind: isPoints ? POINTS.kind : (unit?.kind ?? 'people'),
    ...(op ? { op } : {}),
    chinese: number.chinese,
    bare: number.bare,
  };
}

/** 综合指数6.14: the value of an index has no unit. */
function indexAt(text: string, at: number, number: NumberReading): Figure | undefined {
  if (number.chinese || !INDEX_BEFORE.test(text.slice(Math.max(0, at - 6), at))) return undefined;
  if (!text.slice(at, number.end).includes('.')) return undefined;
  return { start: at, end: number.end, value: number.value, unit: '', kind: 'index', chinese: false, bare: false };
}

/** 2.5：1 */
function ratioAt(text: string, at: number, number: NumberReading): Figure | undefined {
  if (text[number.end] !== '：' || text[at - 1] === '：') return undefined;
  const second = readNumber(text, number.end + 1);
  if (!second || second.magnitude !== '' || text[second.end] === '：') return undefined;
  const end = second.end;
  return { start: at, end, value: number.value, unit: `:${second.value}`, kind: 'ratio', chinese: false, bare: false };
}

/** Where a name in short quotation marks or a title in 《》 that starts here ends, or `at`. */
function endOfName(text: string, at: number, limit: number): number {
  const [close, longest] = text[at] === '“' ? ['”', NAME_IN_QUOTES] : ['》', TITLE_IN_BRACKETS];
  for (let i = at + 1; i < limit && i <= at + longest; i++) if (text[i] === close) return i;
  return at;
}

/** Where a token like PM2.5, G348, 5G or A级 that starts here ends, not looking behind `limit`. */
function endOfToken(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && classAt(text, end) === LETTER) end++;
  if (text.slice(at, end) === 'GDP') return end;
  while (
    end < limit &&
    (classAt(text, end) === LETTER ||
      classAt(text, end) === DIGIT ||
      (text[end] === '.' && classAt(text, end + 1) === DIGIT))
  )
    end++;
  return end;
}

/** All figures of a stretch of text, in order. One pass; each place is looked at a bounded number of times. */
export function scanFigures(text: string, start: number, end: number): Figure[] {
  const figures: Figure[] = [];
  for (let at = start; at < end;) {
    const kind = classAt(text, at);
    if (kind === OTHER) {
      at++;
      continue;
    }
    if (kind === NAME) {
      at = endOfName(text, at, end) + 1;
      continue;
    }
    if (kind === LETTER) {
      at = endOfToken(text, at, end);
      continue;
    }
    const figure = figureAt(text, at);
    if (figure && figure.end <= end) {
      figures.push(figure);
      at = figure.end;
      continue;
    }
    if (kind === DIGIT) at = endOfDigits(text, at, end);
    else if (text[at] === '第') at = Math.max(at + 1, readNumber(text, at + 1)?.end ?? 0);
    else at = kind === NUMERAL ? Math.max(at + 1, readNumber(text, at)?.end ?? 0) : at + 1;
  }
  return figures;
}

function figureAt(text: string, at: number): Figure | undefined {
  const char = text[at];
  if (char === '第') return rankAt(text, at);
  if (char === '首')
    return text[at + 1] === '位'
      ? { start: at, end: at + 2, value: 1, unit: '位', kind: 'rank', chinese: true, bare: false }
      : undefined;
  if (char === '翻') return doublingAt(text, at);
  if (text.startsWith('零增长', at)) return zeroGrowth(at);
  const number = readNumber(text, at);
  if (!number) return undefined;
  const fraction = fractionAt(text, at, number);
  if (fraction) return fraction;
  return ratioAt(text, at, number) ?? quantityAt(text, at, number) ?? indexAt(text, at, number);
}
