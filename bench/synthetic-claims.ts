import { INDICATORS } from '../src/extraction/indicators/catalogue';
import type { Measure } from '../src/extraction/types';

const VERBS = ['新建', '改造', '新增', '建成', '完成'];
const THINGS: readonly (readonly [string, string])[] = [
  ['农村公路', '公里'],
  ['老旧小区', '个'],
  ['充电桩', '个'],
  ['口袋公园', '个'],
  ['普惠托位', '个'],
  ['高标准农田', '万亩'],
  ['污水管网', '公里'],
  ['文化广场', '处'],
];

/** What a target is set for. */
export interface Thing {
  name: string;
  indicator: string;
  measure: Measure;
  unit: string;
  scope: string;
}

/** What a report sets targets for: the catalogue's indicators, and things that have a name only. */
const WHAT: readonly Omit<Thing, 'scope'>[] = [
  ...INDICATORS.map(({ nameZh, code, measures, unit }): Omit<Thing, 'scope'> => {
    const measure = measures[0]!;
    return { name: nameZh, indicator: code, measure, unit: measure === 'growth' ? '%' : unit };
  }),
  ...VERBS.flatMap((verb) =>
    THINGS.map(([thing, unit]): Omit<Thing, 'scope'> => ({
      name: verb + thing,
      indicator: '',
      measure: 'cumulative',
      unit,
    })),
  ),
];

/** Where a report sets more targets than there are things, the thing is told of a part of the region. */
export const things = (count: number): Thing[] =>
  Array.from({ length: count }, (_, at) => ({
    ...WHAT[at % WHAT.length]!,
    scope: at < WHAT.length ? '' : `第${Math.floor(at / WHAT.length)}片区`,
  }));
