import { type RefObject, useMemo, useState } from 'react';
import type {
  ClaimFields,
  CorrectionInput,
  CorrectionView,
  DeskClaim,
  DeskReport,
  DeskVerdict,
  Words,
} from '../../api/desk-types';
import type { ReportClaim } from '../../api/types';
import { type Selection, useSelectedClaim } from '../report/use-selected-claim';
import { type Draft, withFigure } from './draft';
import { figureOf } from './find-figures';
import { linkConfirmation } from './link-inputs';
import { type Acts, useActs } from './use-acts';
import { type QueueWalk, useQueueWalk } from './use-queue-walk';
import { useStoredState } from './stored-state';
import { useTextSelection } from './use-text-selection';
import { additionFrom, additionOf, correctionsOf, editOf, isWorth, mergeOf, splitOf, type Work, workKey } from './work';

/** What lies over the page. */
export type Open =
  { sheet: 'help' | 'accept' | 'identify' | 'merge' } | { sheet: 'overrule' | 'link'; verdict: DeskVerdict } | null;

/** All that can be done with a report at the desk. */
export interface Desk {
  acts: Acts;
  walk: QueueWalk;
  selection: Selection;
  viewed: ReportClaim[];
  /** The claim in view. */
  claim: DeskClaim | null;
  selected: Words | null;
  /** The figure that the selected words touch. */
  selectedFigure: ReturnType<typeof figureOf>;
  /** What is being worked at: on the claim in view, or a claim to be added. */
  current: Work | null;
  works: Record<string, Work>;
  open: Open;
  setOpen: (open: Open) => void;
  change: (work: Work) => void;
  giveUp: () => void;
  resume: (key: string) => void;
  save: () => Promise<void>;
  /** Does several things in one act; then shows what came of it. */
  run: (
    corrections: CorrectionInput[],
    options?: { reportId?: number; reason?: string; advance?: boolean },
  ) => Promise<boolean>;
  /** Withdraws a correction, and goes on to the next item. */
  withdraw: (id: number) => Promise<void>;
  confirm: () => Promise<void>;
  reject: () => Promise<void>;
  add: (like?: CorrectionView) => void;
  split: () => void;
  merge: (other: DeskClaim) => void;
  takeQuote: () => void;
  /** Takes the figure that the selected words touch. */
  takeFigure: () => void;
  turn: (to: 'undo' | 'redo') => Promise<void>;
  settled: (claimId: number | null) => Promise<void>;
}

export function useDesk(desk: DeskReport, container: RefObject<HTMLElement | null>): Desk {
  const { report, text, claims } = desk;
  const viewed = useMemo(() => claims.filter(({ rejected }) => !rejected).map(viewOf), [claims]);
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims]);
  const selection = useSelectedClaim(viewed);
  const acts = useActs();
  const walk = useQueueWalk(desk, acts);
  const selected = useTextSelection(container, text);
  const selectedFigure = selected && figureOf(text, selected);
  const [works, setWorks] = useStoredState<Record<string, Work>>(`duixian.desk.work.${report.id}`, {});
  const [adding, setAdding] = useState(() => 'add' in works && !selection.chosen);
  const [open, setOpen] = useState<Open>(null);

  const claim = (selection.shown && byId.get(selection.shown.id)) ?? null;
  const key = adding ? 'add' : claim && `claim-${claim.id}`;
  const current = (key ? works[key] : undefined) ?? (!adding && claim ? editOf(claim) : null);
  const keep = (name: string, work: Work | null) =>
    setWorks(({ [name]: _former, ...others }) => (work ? { ...others, [name]: work } : others));

  const change = (work: Work) => keep(workKey(work), isWorth(work, byId.get(work.claimIds[0] ?? -1)) ? work : null);
  const changeFirst = (part: (draft: Draft) => Partial<Draft>) => {
    if (!current) return;
    const [first, ...others] = current.drafts;
    change({ ...current, drafts: [{ ...first!, ...part(first!) }, ...others] });
  };
  const show = async (claimId: number | null) => {
    setAdding(false);
    if (claimId !== null) await selection.choose(claimId);
  };
  const settled = async (claimId: number | null) => {
    if (key) keep(key, null);
    leaveField();
    await show(claimId);
  };
  /** The next claim of the report that nobody has looked at. */
  const nextUnreviewed = () => {
    const at = selection.ordered.findIndex(({ id }) => id === claim?.id);
    const order = [...selection.ordered.slice(at + 1), ...selection.ordered.slice(0, Math.max(at, 0))];
    return order.find(({ id }) => !byId.get(id)?.correction)?.id ?? null;
  };

  const run: Desk['run'] = (corrections, { reportId = report.id, reason = '', advance = false } = {}) =>
    acts.during(async () => {
      const next = nextUnreviewed();
      const onItem = walk.isAt(claim);
      const result = await acts.act({ reportId, reason: reason.trim(), corrections });
      if (!result) return false;
      const here = reportId === report.id ? (result.claims.find(({ rejected }) => !rejected)?.id ?? null) : null;
      if (advance && onItem) await walk.advance();
      else await settled(advance ? next : (here ?? claim?.id ?? null));
      return true;
    });
  const withdraw: Desk['withdraw'] = (id) =>
    acts.during(async () => {
      if (await acts.withdraw(id, 'withdraw')) await walk.advance();
    });
  const seen = (each: DeskClaim) => each.correction?.id ?? null;

  return {
    acts,
    walk,
    selection: {
      ...selection,
      choose: async (id) => {
        setAdding(false);
        await selection.choose(id);
      },
    },
    viewed,
    claim: adding ? null : claim,
    selected,
    selectedFigure,
    current,
    works,
    open,
    setOpen,
    change,
    giveUp: () => {
      if (key) keep(key, null);
      setAdding(false);
      leaveField();
    },
    resume: (name) => {
      if (name === 'add') setAdding(true);
      else void show(Number(name.slice('claim-'.length)));
    },
    save: async () => {
      if (!current) return;
      await run(correctionsOf(current, byId), { reason: current.reason });
    },
    run,
    withdraw,
    confirm: async () => {
      if (walk.item?.startsWith('correction:')) {
        const id = Number(walk.item.slice('correction:'.length));
        if (walk.why === 'needless') await withdraw(id);
        return;
      }
      if (!claim) return;
      const doubtful = claim.verdicts.find(({ id }) => walk.item === `link:${id}`);
      const linked = doubtful ? linkConfirmation(doubtful) : [];
      const confirmation = { kind: 'confirm' as const, claimId: claim.id, seen: seen(claim) };
      await run(linked.length > 0 ? linked : [confirmation], { advance: true });
    },
    reject: async () => {
      if (claim) await run([{ kind: 'reject', claimId: claim.id, seen: seen(claim) }], { advance: true });
    },
    add: (like) => {
      if (!selected) return;
      const nearest = claims.filter(({ offset, rejected }) => !rejected && offset <= selected.offset).at(-1);
      const year = report.year ?? new Date().getFullYear();
      keep(
        'add',
        like ? additionFrom(selected, fieldsSaidBy(like), nearest, year) : additionOf(selected, nearest, year),
      );
      setAdding(true);
    },
    split: () => {
      if (claim) change(splitOf(claim));
    },
    merge: (other) => {
      if (claim) change(mergeOf(claim, other, text));
    },
    takeQuote: () => {
      if (selected) changeFirst(() => selected);
    },
    takeFigure: () => {
      if (selectedFigure) changeFirst((draft) => withFigure(draft, selectedFigure, text));
    },
    turn: (to) =>
      acts.during(async () => {
        const last = await acts.turn(to);
        if (last) await walk.goTo(last);
      }),
    settled,
  };
}

/** The fields that a correction says; none for one that is of a verdict or a report. */
const fieldsSaidBy = ({ after }: CorrectionView): Partial<ClaimFields> =>
  !after || 'verdict' in after || 'region' in after ? {} : after;

const viewOf = (claim: DeskClaim): ReportClaim => ({
  ...claim,
  verdict: claim.verdicts[0]?.verdict ?? null,
  verdictKey: null,
  counterpart: null,
  scorecardYear: null,
});

/** Single keys mean something again once no field has the focus. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
