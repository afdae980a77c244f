/** A figure as labels and claims hold it. */
export interface Figure {
  op: string;
  value?: number;
  high?: number;
  unit?: string;
}

/** What a figure amounts to: 1.2 万人 → 12000 人. */
export interface Quantity {
  value: number;
  unit: string;
}

const MAGNITUDES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['十', 1e1],
];
const THOUSAND_IN_UNIT = /^千(?:米|克|瓦|伏|卡|焦)/;
const PERCENTAGE_POINT = '百分点';
const SAME: Readonly<Record<string, string>> = {
  千米: '公里',
  平方千米: '平方公里',
  m: '米',
  '％': '%',
  个百分点: PERCENTAGE_POINT,
};
/** A third is 33.3333. */
const PRECISION = 1e-4;

/** Words that count things and stand for one another: 20个, 20所 and 20家 schools are as many. */
const COUNTERS = new Set(
  (
    '个 家 户 所 座 处 件 项 条 套 张 名 位 人 台 辆 支 户次 人次 对 批 期 间 幢 栋 片 枚 只 头 株 场 起 宗 例 份 部 组 级 类 门 口 眼 次 ' +
    '村 县 镇 乡 乡镇 社区 街道 企业 项目 基地'
  ).split(' '),
);

/** The figure with 万 and 亿 moved from the unit into the value, and units that are written in two ways made one. */
export function quantityOf(value: number, unit = ''): Quantity {
  const written = unit.replace(/[\s余多]/g, '');
  const same = SAME[written] ?? written;
  if (same === PERCENTAGE_POINT || THOUSAND_IN_UNIT.test(same)) return { value, unit: same };
  const magnitude = MAGNITUDES.find(([word]) => same.startsWith(word));
  if (!magnitude) return { value, unit: same };
  const rest = same.slice(magnitude[0].length);
  return { value: value * magnitude[1], unit: SAME[rest] ?? rest };
}

/** Equal but for rounding. */
export const isClose = (a: number, b: number): boolean =>
  Math.abs(a - b) <= PRECISION * Math.max(1, Math.abs(a), Math.abs(b));

/** Whether two figures say the same amount, whatever 万 and 亿 they are written with; a fall of 3 and -3 are the same. */
export function isSameFigure(a: Figure, b: Figure): boolean {
  return compareFigures(a, b, Math.abs);
}

/** The same, where a fall and a rise differ. */
export function isSameSignedFigure(a: Figure, b: Figure): boolean {
  return compareFigures(a, b, (value) => value);
}

function compareFigures(a: Figure, b: Figure, sized: (value: number) => number): boolean {
  if (a.op === 'relative' || b.op === 'relative') return a.op === b.op;
  if (a.value === undefined || b.value === undefined) return false;
  const [x, y] = [quantityOf(a.value, a.unit), quantityOf(b.value, b.unit)];
  // 3% and 3个百分点 are different statements.
  if ((x.unit === PERCENTAGE_POINT) !== (y.unit === PERCENTAGE_POINT)) return false;
  if (!isClose(sized(x.value), sized(y.value))) return false;
  if (a.high === undefined || b.high === undefined) return a.high === b.high;
  return isClose(quantityOf(a.high, a.unit).value, quantityOf(b.high, b.unit).value);
}

/** Whether two units count or measure the same: counting words stand for one another, and may be left out. */
export function isSameUnit(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [quantityOf(1, a).unit, quantityOf(1, b).unit];
  const counts = (unit: string): boolean => unit === '' || COUNTERS.has(unit);
  return x === y || (counts(x) && counts(y));
}
