import { INDICATORS } from '../src/extraction/indicators/catalogue';
import type { Claim, Measure } from '../src/extraction/types';

/** The year in which the made-up targets are set; the report of the year after tells their outcomes. */
export const TARGET_YEAR = 2023;

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

interface Thing {
  name: string;
  indicator: string;
  measure: Measure;
  unit: string;
}

/** What a report sets targets for: the catalogue's indicators, and things that have a name only. */
const WHAT: readonly Thing[] = [
  ...INDICATORS.map(({ nameZh, code, measures, unit }): Thing => {
    const measure = measures[0]!;
    return { name: nameZh, indicator: code, measure, unit: measure === 'growth' ? '%' : unit };
  }),
  ...VERBS.flatMap((verb) =>
    THINGS.map(([thing, unit]): Thing => ({ name: verb + thing, indicator: '', measure: 'cumulative', unit })),
  ),
];

export interface SyntheticReport {
  text: string;
  claims: Claim[];
}

/** A report that sets `count` targets, each a little different from region to region. */
export function targetReport(region: number, count: number): SyntheticReport {
  return write(
    things(count).map((thing, at) => ({ ...thing, role: 'target' as const, value: 5 + ((region + at) % 9) })),
  );
}

/** The report a year later: of ten targets it tells eight by figure, one by another measure, and one not at all. */
export function outcomeReport(region: number, count: number): SyntheticReport {
  const told = things(count).filter((_, at) => (region + at) % 10 !== 0);
  return write(
    told.map((thing, at) => ({
      ...thing,
      measure: (region + at) % 10 === 1 ? ('rank' as const) : thing.measure,
      role: 'outcome' as const,
      value: 5 + ((region * 7 + at) % 11),
    })),
  );
}

/** Where a report sets more targets than there are things, the thing is told of a part of the region. */
const things = (count: number): (Thing & { scope: string })[] =>
  Array.from({ length: count }, (_, at) => ({
    ...WHAT[at % WHAT.length]!,
    scope: at < WHAT.length ? '' : `第${Math.floor(at / WHAT.length)}片区`,
  }));

function write(statements: (Thing & Pick<Claim, 'role' | 'value' | 'scope'>)[]): SyntheticReport {
  let text = '';
  const claims = statements.map(({ name, indicator, measure, unit, role, value, scope }): Claim => {
    const quote = `${scope}${name}${measure === 'growth' ? '增长' : '达到'}${value}${unit}`;
    const offset = text.length;
    text += `${quote}，`;
    return {
      ...{ role, indicator, name, measure, average: false, op: 'eq', value, unit },
      ...{ start: TARGET_YEAR, end: TARGET_YEAR, plan: false, headline: false, hedge: '', scope, quote, offset },
      ...{ rule: 'synthetic', stated: ['subject', 'measure', 'unit'], confidence: 1 },
    };
  });
  return { text, claims };
}
