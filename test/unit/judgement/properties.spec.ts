import fc from 'fast-check';
import type { Claim, Op } from '../../../src/extraction/types';
import { directionOf } from '../../../src/judgement/direction';
import { judge } from '../../../src/judgement/judge';
import type { Judgement } from '../../../src/judgement/types';
import { among, claim, outcome, report, target } from './claims';

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

  it('every target gets one verdict with reasons, however odd the claims', () => {
    const anyClaim = fc.record({
      role: fc.constantFrom('target' as const, 'outcome' as const),
      indicator: fc.constantFrom('', 'gdp', 'disposable_income', 'urban_income', 'urban_new_jobs', 'no_such_code'),
      name: fc.constantFrom(
        '',
        '生产总值',
        '居民收入',
        '新增就业',
        '投资',
        '改造老旧管网',
        '老旧管网改造、污水管网改造',
      ),
      measure: fc.constantFrom('level', 'growth', 'change', 'cumulative', 'share', 'rank'),
      average: fc.boolean(),
      op: fc.constantFrom(...OPS, 'relative'),
      value: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: undefined }),
      high: fc.option(fc.integer(), { nil: undefined }),
      unit: fc.constantFrom('', '%', '亿元', '万人', '公里', '个百分点', '倍', '不知何物'),
      reference: fc.constantFrom(undefined, '经济增长', '全省平均水平', '上年', '上级下达任务', '无人知晓'),
      start: fc.integer({ min: 2019, max: 2022 }),
      end: fc.integer({ min: 2019, max: 2026 }),
      quote: fc.constantFrom('', '居民收入与经济增长同步', '一季度增长5%', '没有完成目标'),
      offset: fc.nat(500),
    });
    const claims = fc.array(anyClaim, { maxLength: 20 }).map((list) => list.map((one) => claim(one as Partial<Claim>)));
    fc.assert(
      fc.property(fc.tuple(claims, claims, claims, claims), ([now, next, province, later]) => {
        const reports = [
          report(2021, now, { text: '一年来，物价总体平稳。' }),
          report(2022, next, { text: '一年来，物价总体平稳。' }),
          report(2022, province, { region: '530000' }),
          report(2026, later),
        ];
        const judgements = judge(reports[0]!, among(...reports));
        expect(judgements.map(({ target: one }) => one)).toHaveLength(
          now.filter(({ role }) => role === 'target').length,
        );
        for (const { margin, confidence, reason, verdict, basis } of judgements) {
          expect(margin === undefined || Number.isFinite(margin)).toBe(true);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(basis !== undefined).toBe(verdict === 'met' || verdict === 'missed');
          expect(`${reason.zh}${reason.en}`).not.toMatch(/undefined|NaN|Infinity/);
        }
      }),
    );
  });
});
