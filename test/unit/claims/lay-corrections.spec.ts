import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { fieldsOf, saysTheSame } from '../../../src/claims/corrections/claim-fields';
import type { ClaimReference, CorrectionToLay } from '../../../src/claims/corrections/correction';
import type { ReadClaim } from '../../../src/claims/corrections/find-said-claim';
import { layCorrections } from '../../../src/claims/corrections/lay-corrections';
import { selectorOf } from '../../../src/claims/corrections/text-quote-selector';
import { extract } from '../../../src/extraction/extract';
import type { Claim } from '../../../src/extraction/types';
import { REPORT_CHAIN } from '../../support/report-chain';
import { COUNTY_2021, COUNTY_2022 } from '../../support/work-reports';

const CORRECTIONS = 100;

/** Sentences that are easily taken for each other: the same figures of other things, the same things in other years. */
const ALIKE = [
  '全县地区生产总值完成102亿元，增长8%。',
  '地方一般公共预算收入完成5.2亿元，增长8%，税收收入增长8%。',
  '城镇居民人均可支配收入增长8%，农村居民人均可支配收入增长8%。',
  '城镇和农村居民人均可支配收入均增长7.5%。',
  '新建农村公路120公里，改造老旧小区15个，新建学校3所。',
  '前年新建农村公路120公里，改造老旧小区15个。',
  '五年来新建农村公路120公里。',
  '社会消费品零售总额、固定资产投资分别增长8%和12%。',
  '固定资产投资增长12%，工业投资增长12%，民间投资增长8%。',
];

const SYNTHETIC = [
  COUNTY_2021,
  COUNTY_2022,
  ...REPORT_CHAIN.slice(0, 3),
  // The same passage twice, farther apart than what is remembered of the words around.
  [...ALIKE, ...ALIKE].join('\n'),
  ['鲁甸县政府工作报告', '一、2020年工作回顾', ...ALIKE.slice(0, 5), '二、2021年工作安排', ...ALIKE.slice(5)].join(
    '\n',
  ),
];

const read = (text: string): ReadClaim[] =>
  extract(text, { year: 2021, regionNames: [] }).map((claim, id) => ({ id: id + 1, claim }));

interface Sentence {
  words: string;
  start: number;
}

function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/[^。！？\n]*[。！？\n]+|[^。！？\n]+/g))
    sentences.push({ words: match[0].trim(), start: match.index });
  return sentences;
}

const sentenceAt = (sentences: readonly Sentence[], offset: number): string =>
  sentences.findLast(({ start }) => start <= offset)!.words;

interface Choice {
  at: number;
  kind: 'confirm' | 'change' | 'reject' | 'add' | 'overrule' | 'link';
}

const choices = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('confirm', 'change', 'reject', 'add', 'overrule', 'link' as const),
  }),
  { minLength: CORRECTIONS, maxLength: CORRECTIONS },
) as fc.Arbitrary<Choice[]>;

const aboutOf = (text: string, { offset, quote }: Claim, said: Claim): ClaimReference => ({
  selector: selectorOf(text, offset, quote),
  said: fieldsOf(said),
});

/** Corrections as editors would make them on what was read. */
function corrections(text: string, claims: readonly ReadClaim[], chosen: readonly Choice[]): CorrectionToLay[] {
  return chosen.map(({ at, kind }, index): CorrectionToLay => {
    const { claim } = claims[at % claims.length]!;
    const about = aboutOf(text, claim, claim);
    const id = index + 1;
    const mended = { ...fieldsOf(claim), value: 1_000 + index };
    switch (kind) {
      case 'confirm':
        return { id, kind, about, body: { claim: fieldsOf(claim) } };
      case 'change':
        return { id, kind, about, body: { claim: mended } };
      case 'add': {
        const added = { ...mended, name: `另一件事${index}`, indicator: '' };
        return { id, kind, about: { ...about, said: added }, body: { claim: added } };
      }
      case 'link':
        return { id, kind, about, other: `outcome ${index}`, end: 'outcome' };
      default:
        return { id, kind, about };
    }
  });
}

/** What other rules might read: quotes cut otherwise, claims missed, claims of other things. */
function otherRules(claims: readonly ReadClaim[], whims: readonly number[]): ReadClaim[] {
  return claims.flatMap(({ id, claim }, at) => {
    const whim = whims[at % whims.length]!;
    if (whim === 0) return [];
    const cut = whim === 1 ? Math.min(3, claim.quote.length - 1) : 0;
    const same = { id: id + 10_000, claim: { ...claim, quote: claim.quote.slice(cut), offset: claim.offset + cut } };
    const other = { id: id + 20_000, claim: { ...claim, name: `${claim.name}之外的事`, indicator: '', value: 77 } };
    return whim === 2 ? [same, other] : [same];
  });
}

/** Each correction is there once, and lies on the words that it was made on, or is an orphan. */
function expectKept(
  made: { text: string; corrections: readonly CorrectionToLay[] },
  now: { text: string; claims: readonly ReadClaim[] },
): void {
  const laid = layCorrections(now.text, now.claims, made.corrections);
  expect(laid.map(({ correctionId }) => correctionId)).toEqual(made.corrections.map(({ id }) => id));
  const before = sentencesOf(made.text);
  const after = sentencesOf(now.text);
  const byId = new Map(now.claims.map(({ id, claim }) => [id, claim]));
  const stay = new Map<string, number>();
  for (const { words } of after) stay.set(words, (stay.get(words) ?? 0) + 1);
  const stood = new Map<string, number>();
  for (const { words } of before) stood.set(words, (stood.get(words) ?? 0) + 1);
  for (const [at, { state, why, claimId, lays, hides }] of laid.entries()) {
    const { selector, said } = made.corrections[at]!.about;
    const words = sentenceAt(before, selector.position + selector.exact.length - 1);
    if (state === 'orphan') expect(why).toBeDefined();
    const claim = claimId === undefined ? undefined : byId.get(claimId)!;
    for (const found of [lays, claim])
      if (found) expect(sentenceAt(after, found.offset + found.quote.length - 1)).toBe(words);
    if (lays) expect(now.text.slice(lays.offset, lays.offset + lays.quote.length)).toBe(lays.quote);
    // No correction takes away a claim of another figure than the one that its editor saw.
    if (hides && made.corrections[at]!.kind === 'reject') expect(claim!.value).toBe(said.value ?? undefined);
    // A quote that goes over the end of a line is torn where lines move, and one that begins with a figure may come to
    // stand behind another.
    const inOnePiece = sentenceAt(before, selector.position) === words && !/\n|^\d/.test(selector.exact);
    if (inOnePiece && stay.get(words) === 1 && stood.get(words) === 1)
      expect([words, why === 'words_gone' || why === 'ambiguous']).toEqual([words, false]);
    if (!stay.has(words)) expect([words, state]).toEqual([words, 'orphan']);
  }
}

const TEXTS = process.env.REPORT_TEXTS;
const REAL =
  TEXTS && existsSync(TEXTS)
    ? readdirSync(TEXTS)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(join(TEXTS, name), 'utf8').replace(/\r\n?/g, '\n'))
    : [];

describe.each([
  { of: 'reports in our own words', texts: SYNTHETIC, runs: 20 },
  { of: 'reports of the folder REPORT_TEXTS', texts: REAL, runs: 60 },
])('a hundred corrections on $of', ({ of, texts, runs }) => {
  if (texts.length === 0) {
    it.skip(`${of}: left out, REPORT_TEXTS names no folder of work reports as .txt`, () => undefined);
    return;
  }
  const readings = texts.map((text) => ({ text, claims: read(text) })).filter(({ claims }) => claims.length > 0);
  // A failure names the report by its place, not by its text.
  const reports = fc.nat(readings.length - 1);

  it('all lie on the text that they were made on, the last over each claim', () => {
    fc.assert(
      fc.property(reports, choices, (at, chosen) => {
        const { text, claims } = readings[at]!;
        const made = corrections(text, claims, chosen);
        expectKept({ text, corrections: made }, { text, claims });
        const laid = layCorrections(text, claims, made);
        expect(laid.filter(({ why }) => why === 'words_gone' || why === 'ambiguous')).toEqual([]);
        for (const [index, { kind }] of made.entries())
          if (kind === 'confirm') expect(laid[index]!.claimId).toBe(claims[chosen[index]!.at % claims.length]!.id);
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 300_000);

  it('outlast other rules', () => {
    fc.assert(
      fc.property(reports, choices, fc.array(fc.nat(6), { minLength: 7 }), (at, chosen, whims) => {
        const { text, claims } = readings[at]!;
        const made = corrections(text, claims, chosen);
        expectKept({ text, corrections: made }, { text, claims: otherRules(claims, whims) });
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 300_000);

  it('outlast a text whose sentences stand in another order', () => {
    fc.assert(
      fc.property(reports, choices, fc.infiniteStream(fc.double({ noNaN: true })), (at, chosen, order) => {
        const { text, claims } = readings[at]!;
        const made = corrections(text, claims, chosen);
        const ranked = sentencesOf(text).map(({ words }) => ({ words, rank: order.next().value as number }));
        const moved = ranked
          .sort((a, b) => a.rank - b.rank)
          .map(({ words }) => words)
          .join('\n');
        expectKept({ text, corrections: made }, { text: moved, claims: read(moved) });
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 300_000);

  it('outlast a text with paragraphs removed', () => {
    fc.assert(
      fc.property(reports, choices, fc.array(fc.boolean(), { minLength: 5 }), (at, chosen, kept) => {
        const { text, claims } = readings[at]!;
        const made = corrections(text, claims, chosen);
        const left = text
          .split('\n')
          .filter((_, at) => kept[at % kept.length])
          .join('\n');
        expectKept({ text, corrections: made }, { text: left, claims: read(left) });
      }),
      { numRuns: runs, endOnFailure: true },
    );
  }, 300_000);
});

describe('corrections of one claim', () => {
  const text = COUNTY_2022;
  const claims = read(text);
  const { id, claim } = claims.find(({ claim: each }) => each.value === 3.9)!;
  const about = aboutOf(text, claim, claim);
  const mended = (value: number) => ({ claim: { ...fieldsOf(claim), value } });

  it('hold as the last of them says, and the one before once it is taken back', () => {
    const first: CorrectionToLay = { id: 1, kind: 'change', about, body: mended(5) };
    const second: CorrectionToLay = { id: 2, kind: 'reject', about };
    expect(layCorrections(text, claims, [first, second])).toMatchObject([
      { state: 'superseded' },
      { state: 'applied', claimId: id, hides: true },
    ]);
    expect(layCorrections(text, claims, [first])).toMatchObject([
      { state: 'applied', lays: { value: 5 }, hides: true },
    ]);
  });

  it('are needless once the rules read the same', () => {
    const now = claims.map((each) => (each.id === id ? { id, claim: { ...claim, value: 5 } } : each));
    const change: CorrectionToLay = { id: 1, kind: 'change', about, body: mended(5) };
    expect(layCorrections(text, now, [change])).toEqual([
      { correctionId: 1, state: 'needless', claimId: id, hides: false },
    ]);
    const without = claims.filter((each) => each.id !== id);
    expect(layCorrections(text, without, [{ id: 1, kind: 'reject', about }])).toMatchObject([{ state: 'needless' }]);
  });

  it('of its link and verdict follow it where its fields are corrected, and are orphans where it is rejected', () => {
    const change: CorrectionToLay = { id: 1, kind: 'change', about, body: mended(5) };
    const link: CorrectionToLay = { id: 2, kind: 'link', about, other: 'target', end: 'outcome' };
    expect(layCorrections(text, claims, [change, link])[1]).toMatchObject({ state: 'applied', laidBy: 1 });
    const reject: CorrectionToLay = { id: 3, kind: 'reject', about };
    expect(layCorrections(text, claims, [change, link, reject])[1]).toMatchObject({
      state: 'orphan',
      why: 'claim_gone',
    });
  });

  it('do not touch another claim of the same words and figure', () => {
    const both = '城镇和农村居民人均可支配收入均增长7.5%。';
    const pair = read(`二、2021年工作安排\n今年${both}`);
    expect(pair).toHaveLength(2);
    const [urban, rural] = pair as [ReadClaim, ReadClaim];
    const reject: CorrectionToLay = {
      id: 1,
      kind: 'reject',
      about: aboutOf(`二、2021年工作安排\n今年${both}`, rural.claim, rural.claim),
    };
    expect(layCorrections(`二、2021年工作安排\n今年${both}`, pair, [reject])).toMatchObject([{ claimId: rural.id }]);
    expect(layCorrections(`二、2021年工作安排\n今年${both}`, [urban], [reject])).toMatchObject([{ state: 'needless' }]);
    expect(saysTheSame(fieldsOf(urban.claim), fieldsOf(rural.claim))).toBe(false);
  });
});
