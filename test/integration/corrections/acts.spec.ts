import type { INestApplicationContext } from '@nestjs/common';
import { Database } from '../../../src/database/database';
import { ScorecardQueries } from '../../../src/tracking/scorecard.queries';
import type { CorrectionInput } from '../../../src/tracking/desk/act.schema';
import type { DeskClaim } from '../../../src/tracking/desk/desk-report.schema';
import { ANNA, BO, changed, Desk, layOut, seen } from '../../support/editor';
import { ingestDirectly } from '../../support/ingest-directly';
import { startTestApp } from '../../support/test-app';
import { COUNTY, COUNTY_2022_MENDED } from '../../support/work-reports';

describe('what an editor does', () => {
  let app: INestApplicationContext;
  let database: Database;
  let targets: Desk;
  let outcomes: Desk;

  const rows = async (statement: string) => (await database.query(statement)).rows;
  const scorecard = async () => {
    const { rows: found } = await app.get(ScorecardQueries, { strict: false }).find(COUNTY, 2021);
    return Object.fromEntries(found.map((row) => [row.target.name, row.verdict]));
  };

  beforeAll(async () => {
    ({ app } = await startTestApp());
    database = app.get(Database);
    targets = new Desk(app, COUNTY, 2021);
    outcomes = new Desk(app, COUNTY, 2022);
  });
  beforeEach(() => layOut(app));
  afterAll(() => app.close());

  it('mends a figure: the verdict follows in the same answer, undone and done again it follows too', async () => {
    const before = await scorecard();
    expect(before.地方一般公共预算收入).toBe('missed');
    const claim = await outcomes.claim('地方一般公共预算收入增长3.9%');
    const untouched = await outcomes.claim('地区生产总值增长8.6%');
    const done = await outcomes.act(ANNA, [changed(claim, { value: 5.9 })], 'a slip of the pen');
    expect(done.verdictChanges).toEqual([
      {
        region: COUNTY,
        year: 2021,
        name: '地方一般公共预算收入',
        indicator: 'public_budget_revenue',
        from: 'missed',
        to: 'met',
      },
    ]);
    expect(done.claims).toMatchObject([
      { value: 5.9, quote: claim.quote, rule: 'editor', read: { value: 3.9, id: claim.id } },
    ]);
    expect(done.verdicts).toMatchObject([{ verdict: 'met', margin: 0.9 }]);
    expect((await scorecard()).地方一般公共预算收入).toBe('met');
    expect((await outcomes.claim('地区生产总值增长8.6%')).id).toBe(untouched.id);

    const undone = await outcomes.undo(ANNA, done);
    expect(undone.act).toMatchObject({ id: done.act.id, undone: true, corrections: [{ state: 'withdrawn' }] });
    expect(await scorecard()).toEqual(before);
    expect(await outcomes.claim('地方一般公共预算收入增长3.9%')).toEqual(claim);

    const redone = await outcomes.redo(BO, done);
    expect(redone.claims).toEqual(done.claims);
    expect((await scorecard()).地方一般公共预算收入).toBe('met');
    expect(await rows('SELECT action, person_name, reason FROM audit_log ORDER BY id')).toEqual([
      { action: 'do', person_name: 'Anna', reason: 'a slip of the pen' },
      { action: 'undo', person_name: 'Anna', reason: '' },
      { action: 'redo', person_name: 'Bo', reason: '' },
    ]);
    expect(await rows('SELECT cause, from_verdict, to_verdict FROM verdict_changes ORDER BY id DESC LIMIT 3')).toEqual([
      { cause: 'correction', from_verdict: 'missed', to_verdict: 'met' },
      { cause: 'correction', from_verdict: 'met', to_verdict: 'missed' },
      { cause: 'correction', from_verdict: 'missed', to_verdict: 'met' },
    ]);
  });

  it('rejects a claim, which readers no longer see, and keeps it in view of editors', async () => {
    const claim = await outcomes.claim('社会消费品零售总额');
    await outcomes.act(ANNA, [{ kind: 'reject', claimId: claim.id, seen: null }]);
    expect((await scorecard()).社会消费品零售总额).toBe('unreported');
    expect(await outcomes.claim('社会消费品零售总额')).toMatchObject({
      id: claim.id,
      rejected: true,
      correction: { kind: 'reject' },
    });
  });

  it('adds a claim by words that were passed over, and takes it back', async () => {
    const { text } = await outcomes.report();
    const quote = '农村公路131公里';
    const { fields } = changed(await outcomes.claim('新建农村公路'), {
      name: '农村公路里程',
      indicator: '',
      measure: 'level',
    }) as Extract<CorrectionInput, { kind: 'change' }>;
    const words = { quote, offset: text.indexOf(quote) };
    const added = await outcomes.act(BO, [{ kind: 'add', fields, words }]);
    expect(added.claims).toMatchObject([{ quote, measure: 'level', correction: { kind: 'add' }, read: null }]);
    expect((await outcomes.report()).claims.filter((claim) => claim.quote.includes(quote))).toHaveLength(2);
    await outcomes.undo(BO, added);
    expect((await outcomes.report()).claims.filter((claim) => claim.quote.includes(quote))).toHaveLength(1);
  });

  it('links a target with another outcome, unlinks it, and overrules a verdict; what the rules say stays beside', async () => {
    const target = await targets.claim('地区生产总值增长8%以上');
    const revenue = await outcomes.claim('地方一般公共预算收入增长3.9%');
    const link = { claimId: target.id, outcomeClaimId: revenue.id, seen: null };
    const linked = await targets.act(ANNA, [{ kind: 'link', ...link }]);
    expect(linked.verdicts).toMatchObject([
      {
        verdict: 'missed',
        margin: -4.1,
        outcome: { id: revenue.id },
        link: { id: linked.act.corrections[0]!.id, outcomeClaimId: revenue.id },
        computed: { verdict: 'met', rule: 'figure' },
      },
    ]);
    await targets.undo(ANNA, linked);
    expect(await targets.verdict('地区生产总值增长8%以上')).toMatchObject({
      verdict: 'met',
      link: null,
      computed: null,
    });

    const outcome = await outcomes.claim('地区生产总值增长8.6%');
    const apart = await targets.act(ANNA, [{ kind: 'unlink', ...link, outcomeClaimId: outcome.id }]);
    expect(apart.verdicts).toMatchObject([{ verdict: 'unreported', unlinked: [{ outcomeClaimId: outcome.id }] }]);
    const overruled = await targets.act(
      BO,
      [{ kind: 'overrule', claimId: target.id, verdict: 'missed', seen: null }],
      'told at the meeting',
    );
    expect(overruled.verdicts).toMatchObject([
      {
        verdict: 'missed',
        rule: 'editor',
        reason: { en: expect.stringContaining('told at the meeting') },
        computed: { verdict: 'met' },
      },
    ]);
    expect((await scorecard()).地区生产总值).toBe('missed');
  });

  it('finds the outcomes to choose among in the report of the year after, none before it is there', async () => {
    const { outcomeReportId } = await targets.verdict('地区生产总值增长8%以上');
    expect(outcomeReportId).toBe(await outcomes.reportId());
    const later = (await outcomes.report()).claims.filter(({ role }) => role === 'target');
    expect(later.flatMap(({ verdicts }) => verdicts.map((each) => each.outcomeReportId))).toEqual(
      later.map(() => null),
    );
  });

  it('is marked as needless where the rules say the same', async () => {
    const [target, outcome] = [
      await targets.claim('地区生产总值增长8%以上'),
      await outcomes.claim('地区生产总值增长8.6%'),
    ];
    const linked = await targets.act(ANNA, [
      { kind: 'link', claimId: target.id, outcomeClaimId: outcome.id, seen: null },
    ]);
    expect(linked.act.corrections).toMatchObject([{ state: 'needless' }]);
    const claim = await outcomes.claim('地区生产总值增长8.6%');
    const confirmed = await outcomes.act(ANNA, [{ kind: 'confirm', claimId: claim.id, seen: seen(claim) }]);
    expect(confirmed.act.corrections).toMatchObject([{ state: 'applied', claimId: claim.id }]);
    expect(confirmed.verdictChanges).toEqual([]);
  });

  it('can be tried without a trace', async () => {
    const claim = await outcomes.claim('地方一般公共预算收入增长3.9%');
    const corrections = [changed(claim, { value: 5.9 })];
    const tried = await outcomes.acts.preview(ANNA, {
      reportId: await outcomes.reportId(),
      reason: 'why',
      corrections,
    });
    expect(tried.verdictChanges).toMatchObject([{ from: 'missed', to: 'met' }]);
    expect(await rows('SELECT FROM acts')).toEqual([]);
    expect((await scorecard()).地方一般公共预算收入).toBe('missed');
  });

  describe('is refused', () => {
    const refusal = async (desk: Desk, corrections: CorrectionInput[], reason = '') =>
      desk.act(ANNA, corrections, reason).then(
        () => 'taken',
        ({ code }: { code: string }) => code,
      );

    it('where the figure stands not in the words and no reason is given', async () => {
      const claim = await outcomes.claim('地方一般公共预算收入增长3.9%');
      expect(await refusal(outcomes, [changed(claim, { value: 5.9 })])).toBe('correction.figure_not_in_words');
      const words = { quote: claim.quote, offset: claim.offset + 1 };
      expect(await refusal(outcomes, [{ ...changed(claim, {}), words } as CorrectionInput])).toBe(
        'correction.quote_not_in_text',
      );
      expect(await refusal(outcomes, [changed(claim, { hedge: '约' })])).toBe('taken');
    });

    it('where a verdict is overruled without a reason, or what is no target has one', async () => {
      const target = await targets.claim('地区生产总值增长8%以上');
      const overrule = (claimId: number) => ({
        kind: 'overrule' as const,
        claimId,
        verdict: 'met' as const,
        seen: null,
      });
      expect(await refusal(targets, [overrule(target.id)])).toBe('correction.reason_required');
      const outcome = await outcomes.claim('地区生产总值增长8.6%');
      expect(await refusal(outcomes, [overrule(outcome.id)], 'why')).toBe('correction.not_possible');
      expect(await refusal(targets, [overrule(2_000_000_000)], 'why')).toBe('correction.stale_claim');
    });

    it('as a whole where one of its corrections is', async () => {
      const claim = await outcomes.claim('地区生产总值增长8.6%');
      const confirm = { kind: 'confirm' as const, claimId: claim.id, seen: null };
      expect(await refusal(outcomes, [confirm, { ...confirm, claimId: 2_000_000_000 }])).toBe('correction.stale_claim');
      expect(await rows('SELECT FROM corrections')).toEqual([]);
    });
  });

  describe('at the same time as another', () => {
    it('overwrites nothing: the second sees the first and decides', async () => {
      const claim = await outcomes.claim('地方一般公共预算收入增长3.9%');
      const both = await Promise.allSettled([
        outcomes.act(ANNA, [changed(claim, { value: 5.9 })], 'first'),
        outcomes.act(BO, [changed(claim, { value: 4.9 })], 'second'),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const at = both.findIndex(({ status }) => status === 'rejected');
      const { reason: refused } = both[at] as PromiseRejectedResult;
      const [winner, value, lost] = at === 1 ? ['Anna', 5.9, 4.9] : ['Bo', 4.9, 5.9];
      expect(refused).toMatchObject({
        code: 'correction.conflict',
        further: {
          yours: { kind: 'change', fields: { value: lost } },
          theirs: { person: { name: winner }, correction: { kind: 'change' }, claim: { value } },
        },
      });
      const { theirs } = (refused as { further: { theirs: { claim: DeskClaim; correction: { id: number } } } }).further;
      await outcomes.act(BO, [changed(theirs.claim, { value: lost })], 'decided');
      expect(await outcomes.claim('地方一般公共预算收入增长3.9%')).toMatchObject({ value: lost, read: { value: 3.9 } });
    });

    it('undoes nothing that lies beneath a later correction, nor puts it over one', async () => {
      const claim = await outcomes.claim('地方一般公共预算收入增长3.9%');
      const first = await outcomes.act(ANNA, [changed(claim, { value: 5.9 })], 'first');
      const second = await outcomes.act(BO, [changed(first.claims[0]!, { value: 4.9 })], 'second');
      const conflict = { code: 'correction.conflict', further: { theirs: { person: { name: 'Bo' } } } };
      await expect(outcomes.undo(ANNA, first)).rejects.toMatchObject(conflict);
      await outcomes.undo(BO, second);
      await outcomes.undo(ANNA, first);
      await outcomes.redo(BO, second);
      await expect(outcomes.redo(ANNA, first)).rejects.toMatchObject(conflict);
      expect(await outcomes.claim('地方一般公共预算收入增长3.9%')).toMatchObject({ value: 4.9 });
      await expect(outcomes.undo(ANNA, second)).rejects.toMatchObject({ code: 'correction.reason_required' });
    });

    it('of a publication gives what one after the other gives', async () => {
      const claim = await outcomes.claim('地区生产总值增长8.6%');
      const [, act] = await Promise.all([
        ingestDirectly(app, COUNTY_2022_MENDED),
        outcomes.act(ANNA, [changed(claim, { value: 7.6 })], 'why').catch((error: Error) => error),
      ]);
      const isTaken = !(act instanceof Error);
      if (!isTaken) expect(act).toMatchObject({ code: 'correction.stale_claim' });
      expect(await scorecard()).toMatchObject({
        地区生产总值: isTaken ? 'missed' : 'met',
        地方一般公共预算收入: 'met',
      });
    });
  });
});
