import fc from 'fast-check';
import type { Claim, Op } from '../../../src/extraction/types';
import { directionOf } from '../../../src/judgement/direction';
import { judge } from '../../../src/judgement/judge';
import type { Judgement } from '../../../src/judgement/types';
import { among, outcome, report, target } from './claims';

/** Things to set targets for: of the catalogue and not, with more and with less better, and units to write them in. */
const THINGS = [
  { indicator: 'gdp', name: '生产总值', measure: 'growth', units: [['%', 1]] },
  { indicator: 'cpi', name: '居民消费价格涨幅', measure: 'growth', units: [['%', 1]] },
  {
    indicator: 'retail_sales',
    name: '社会消费品零售总额',
    measure: 'level',
    units: [
      ['亿元', 1],
      ['万元', 1e4],
      ['元', 1e8],
    ],
  },
  {
    indicator: 'registered_unemployment',
    name: '城镇登记失业率',
    measure: 'level',
    units: [
      ['%', 1],
      ['‰', 10],
    ],
  },
  {
    indicator: 'urban_new_jobs',
    name: '城镇新增就业',
    measure: 'cumulative',
    units: [
      ['万人', 1],
      ['人', 1e4],
      ['名', 1e4],
    ],
  },
  {
    indicator: '',
    name: '改造中低产田',
    measure: 'cumulative',
    units: [
      ['万亩', 1],
      ['亩', 1e4],
    ],
  },
  {
    indicator: '',
    name: '新建口袋公园',
    measure: 'cumulative',
    units: [
      ['个', 1],
      ['处', 1],
      ['座', 1],
    ],
  },
] as const;

const OPS: Op[] = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range'];

const figure = fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10);

/** A target, and the outcome's figure in the target's first unit. */
const pair = fc
  .record({ thing: fc.constantFrom(...THINGS), op: fc.constantFrom(...OPS), value: figure, width: figure, got: figure })
  .map(({ thing, op, value, width, got }) => ({ thing, got, asked: askedFor(thing, op, value, width) }));

const askedFor = (
  { indicator, name, measure, units }: (typeof THINGS)[number],
  op: Op,
  value: number,
  width: number,
): Claim =>
  target({
    indicator,
    name,
    measure: measure,
    op,
    value,
    unit: units[0][0],
    high: op === 'range' ? value + width : undefined,
  });

const told = ({ indicator, name, measure, units }: (typeof THINGS)[number], value: number, unit = 0): Claim => {
  const [written, factor] = units[unit % units.length]!;
  return outcome({ indicator, name, measure: measure, value: value * factor, unit: written });
};

const judged = (asked: Claim, ...told: Claim[]): Judgement => {
  const planned = report(2021, [asked]);
  return judge(planned, among(planned, report(2022, told)))[0]!;
};

describe('whatever the figures', () => {
  it('a better outcome never gives a worse verdict', () => {
    fc.assert(
      fc.property(pair, figure, ({ thing, asked, got }, step) => {
        const better = directionOf(asked) === 'up' ? got + step : Math.max(0, got - step);
        const [before, after] = [judged(asked, told(thing, got)), judged(asked, told(thing, better))];
        expect(before.verdict === 'met' && after.verdict !== 'met').toBe(false);
        expect(after.margin!).toBeGreaterThanOrEqual(before.margin!);
        if (!before.withinTolerance && before.verdict === 'met') expect(after.withinTolerance).toBe(false);
      }),
    );
  });

  it('the verdict is met or missed, and the margin says which, except for tolerance', () => {
    fc.assert(
      fc.property(pair, ({ thing, asked, got }) => {
        const { verdict, margin, withinTolerance } = judged(asked, told(thing, got));
        expect(['met', 'missed']).toContain(verdict);
        if (margin! > 0) expect(verdict).toBe('met');
        if (margin! < 0 && !withinTolerance) expect(verdict).toBe('missed');
        if (withinTolerance) expect(asked.op).toBe('approx');
      }),
    );
  });

  it('units written otherwise change nothing', () => {
    fc.assert(
      fc.property(pair, fc.nat(5), ({ thing, asked, got }, unit) => {
        const [plain, otherwise] = [judged(asked, told(thing, got)), judged(asked, told(thing, got, unit))];
        expect(otherwise.verdict).toBe(plain.verdict);
        expect(otherwise.margin).toBe(plain.margin);
        expect(otherwise.targetKey).toBe(plain.targetKey);
      }),
    );
  });

  it('a target in another unit has the same key and verdict', () => {
    fc.assert(
      fc.property(pair, fc.nat(5), ({ thing, asked, got }, unit) => {
        const [written, factor] = thing.units[unit % thing.units.length]!;
        const otherwise = {
          ...asked,
          unit: written,
          value: asked.value! * factor,
          high: asked.high && asked.high * factor,
        };
        const [plain, other] = [judged(asked, told(thing, got)), judged(otherwise, told(thing, got))];
        expect([other.verdict, other.targetKey]).toEqual([plain.verdict, plain.targetKey]);
      }),
    );
  });

  it('neither the order of claims nor a report read twice changes anything', () => {
    const several = fc.array(pair, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(several, fc.infiniteStream(fc.nat(1000)), (pairs, dice) => {
        const targets = pairs.map(({ asked }, at) => ({ ...asked, offset: at * 10 }));
        const outcomes = pairs.map(({ thing, got }, at) => ({ ...told(thing, got), offset: at * 10 }));
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((one) => ({ one, at: dice.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        const run = (asked: readonly Claim[], said: readonly Claim[]) => {
          const planned = report(2021, asked);
          return judge(planned, among(planned, report(2022, said)));
        };
        const plain = run(targets, outcomes);
        expect(run(shuffled(targets), shuffled(outcomes))).toEqual(plain);
        expect(
          run(
            targets.map((one) => ({ ...one })),
            outcomes.map((one) => ({ ...one })),
          ),
        ).toEqual(plain);
        expect(new Set(plain.map(({ targetKey }) => targetKey)).size).toBe(plain.length);
      }),
    );
  });

  it('an outcome that is told twice changes nothing', () => {
    fc.assert(
      fc.property(pair, ({ thing, asked, got }) => {
        const once = told(thing, got);
        const [plain, twice] = [judged(asked, once), judged(asked, once, { ...once, offset: 400 })];
        expect([twice.verdict, twice.margin, twice.reason, twice.outcome]).toEqual([
          plain.verdict,
          plain.margin,
          plain.reason,
          plain.outcome,
        ]);
      }),
    );
  });
});
