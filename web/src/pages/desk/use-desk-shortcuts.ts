import { useNavigate } from 'react-router';
import { linkOf, unlinkOf } from './link-inputs';
import { addressOfFilter } from './review-filter';
import type { Desk } from './use-desk';
import { useShortcuts } from './use-shortcuts';

/** The keys of a report at the desk. */
export function useDeskShortcuts(work: Desk): void {
  const navigate = useNavigate();
  const { claim, selection, walk, acts, setOpen } = work;
  const index = selection.ordered.findIndex(({ id }) => id === claim?.id);
  const step = async (by: number) => {
    const to = selection.ordered[index < 0 ? 0 : index + by];
    if (to) await selection.choose(to.id);
  };
  const verdict = claim?.verdicts[0];
  const link = async (input: ReturnType<typeof linkOf> | undefined) => {
    if (input && verdict) await work.run([input], { reportId: verdict.target.reportId });
  };
  const correction = walk.item?.startsWith('correction:') ? Number(walk.item.slice('correction:'.length)) : null;

  useShortcuts(
    {
      next: () => step(1),
      previous: () => step(-1),
      skip: () => (walk.item ? walk.skip() : walk.advance()),
      toQueue: async () => navigate(`/desk?${addressOfFilter(walk.filter)}`),
      confirm: work.confirm,
      edit: () => focusOn('.desk-panel input[name="value"]', '.desk-panel input'),
      figures: () => focusOn('.desk-panel .figure-pick'),
      reject: work.reject,
      add: () => work.add(),
      takeFigure: work.takeFigure,
      takeQuote: work.takeQuote,
      split: work.split,
      merge: () => {
        if (claim) setOpen({ sheet: 'merge' });
      },
      withdraw: async () => {
        if (correction !== null) await work.withdraw(correction);
      },
      link: () => link(verdict?.outcome ? linkOf(verdict, verdict.outcome.id) : undefined),
      unlink: () => link(verdict?.outcome ? unlinkOf(verdict, verdict.outcome.id) : undefined),
      choose: (nth) => {
        const chosen = verdict?.runnersUp[nth - 1];
        return link(verdict && chosen && linkOf(verdict, chosen.claim.id));
      },
      another: () => {
        if (verdict) setOpen({ sheet: 'link', verdict });
      },
      overrule: () => {
        if (verdict) setOpen({ sheet: 'overrule', verdict });
      },
      identify: () => setOpen({ sheet: 'identify' }),
      undo: () => work.turn('undo'),
      redo: () => work.turn('redo'),
      help: () => setOpen({ sheet: 'help' }),
    },
    acts,
  );
}

/** The first that is there; a relative claim has no field for a figure. */
function focusOn(...selectors: string[]): void {
  const [first] = selectors.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  first?.focus();
  if (first instanceof HTMLInputElement) first.select();
}
