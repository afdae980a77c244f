/** Units as reports write them, brought to a common base so that 万亩 and 亩, 亿元 and 万元 can be compared. */

/** A unit: so many (`factor`) of the base of its `dimension`. */
export interface Unit {
  dimension: string;
  factor: number;
}

const MU = 10000 / 15;

const DIMENSIONS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  percent: { '%': 1, 百分点: 1, '‰': 0.1, 倍: 100 },
  yuan: { 元: 1, 块: 1 },
  length: { 米: 1, 公里: 1000, 千米: 1000, 里: 500, 延米: 1, 延长米: 1 },
  area: { 平方米: 1, 平米: 1, '㎡': 1, 亩: MU, 公顷: 10000, 平方公里: 1e6, 平方千米: 1e6 },
  volume: { 立方米: 1, 立方: 1, 方: 1 },
  mass: { 克: 0.001, 公斤: 1, 千克: 1, 斤: 0.5, 担: 50, 吨: 1000 },
  power: { 瓦: 0.001, 千瓦: 1, 兆瓦: 1000 },
  energy: { 度: 1, 千瓦时: 1 },
  person: { 人: 1, 名: 1, 位: 1, 人次: 1, 人口: 1 },
  day: { 天: 1, 日: 1 },
};

/** Words that only count: 20个, 20所 and 20家 are the same figure of the same thing. */
const COUNTERS =
  '户 个 家 所 座 处 件 项 条 套 张 台 辆 支 对 批 批次 期 间 幢 栋 片 枚 只 头 株 场 场次 起 宗 例 份 部 组 类 种 门 口 眼 次 轮 村 县 镇 乡 乡镇 社区 街道 企业 项目 基地 小区 园区 校 站 点'.split(
    ' ',
  );

const BASES = new Map<string, Unit>([
  ...Object.entries(DIMENSIONS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([name, factor]): [string, Unit] => [name, { dimension, factor }]),
  ),
  ...COUNTERS.map((name): [string, Unit] => [name, { dimension: 'count', factor: 1 }]),
]);

const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

const known = new Map<string, Unit>();

/** Reads a unit; one that is not known is a dimension of its own. */
export function readUnit(written: string): Unit {
  let unit = known.get(written);
  if (!unit) {
    unit = parse(written);
    known.set(written, unit);
  }
  return unit;
}

function parse(written: string): Unit {
  let rest = written
    .normalize('NFKC')
    .replace(/[\s余多]/g, '')
    .replace(/^个(?=.)/, '');
  let factor = 1;
  for (;;) {
    const base = BASES.get(rest);
    if (base) return { dimension: base.dimension, factor: factor * base.factor };
    const multiplier = MULTIPLIERS[rest.charAt(0)];
    if (multiplier === undefined) return { dimension: rest === '' ? 'count' : rest, factor };
    factor *= multiplier;
    rest = rest.slice(1);
  }
}

/** Whether figures in the two units can be compared: people are counted with 人, or with no unit at all (1386万). */
export function comparableUnits(a: Unit, b: Unit): boolean {
  if (a.dimension === b.dimension) return true;
  const pair = new Set([a.dimension, b.dimension]);
  return pair.has('count') && pair.has('person');
}

/** Rounds away what binary fractions add, so that 1.2万 and 12000 are equal. */
export const exact = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(12)));

/** `value` in `from` as a figure in `to`; undefined where the units cannot be converted. */
export function convert(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const a = readUnit(from);
  const b = readUnit(to);
  return comparableUnits(a, b) ? exact((value * a.factor) / b.factor) : undefined;
}
