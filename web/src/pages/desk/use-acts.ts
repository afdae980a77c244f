import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState, useTransition } from 'react';
import { ApiError } from '../../api/api-error';
import { postAct, turnAct, turnCorrection } from '../../api/desk.queries';
import type { ActRequest, ActResult, VerdictMove } from '../../api/desk-types';
import { type Conflict, conflictOf } from './conflict';
import { useStoredState } from './stored-state';
import { afterDoing, afterRedoing, afterUndoing, type Done, EMPTY, type UndoStack } from './undo-stack';
import { waitingKeys } from './waiting-keys';

/** What is kept of a failure over a change of pages. */
interface Failure {
  zh?: string;
  en?: string;
  status?: number;
  code?: string;
}

/** What the desk says of what was just done. */
export interface Said {
  what: 'done' | 'undone' | 'redone' | 'nothingToUndo' | 'nothingToRedo' | 'queueDone' | 'failed' | 'stayed';
  moves: VerdictMove[];
  failure?: Failure;
}

export interface Acts {
  /** Sends an act; null where it was not kept, which is then said or, on a conflict, asked. */
  act: (request: ActRequest) => Promise<ActResult | null>;
  /** Turns the last act of this tab back, or forth again; gives where it was. */
  turn: (to: 'undo' | 'redo') => Promise<Done | null>;
  withdraw: (id: number, to: 'withdraw' | 'reinstate', reason?: string) => Promise<ActResult | null>;
  say: (said: Said | null) => void;
  /** Says that something did not work; the keys that wait for it are dropped. */
  fail: (what: 'failed' | 'stayed', error: unknown) => void;
  said: Said | null;
  /** Drops the keys that wait. */
  drop: () => void;
  /** How many keys were dropped last. */
  dropped: number;
  conflict: Conflict | null;
  setConflict: (conflict: Conflict | null) => void;
  /** Is busy until all of this is done, and the page shows where it led. */
  during: <Result>(work: () => Promise<Result>) => Promise<Result>;
  busy: boolean;
  stack: UndoStack;
}

/** What an editor does, one thing at a time, with undo and redo over all reports of this tab. */
export function useActs(): Acts {
  const queries = useQueryClient();
  const [stack, setStack] = useStoredState<UndoStack>('duixian.desk.acts', EMPTY);
  const [said, setSaid] = useStoredState<Said | null>('duixian.desk.said', null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [dropped, setDropped] = useState(0);
  const [busy, startTransition] = useTransition();
  const say = useCallback(
    (next: Said | null) => {
      setSaid(() => next);
      setDropped(0);
    },
    [setSaid],
  );
  const drop = useCallback(() => setDropped(waitingKeys.drop()), []);
  const during: Acts['during'] = (work) =>
    new Promise((resolve, reject) => startTransition(() => work().then(resolve, reject)));
  const fail: Acts['fail'] = (what, error) => {
    say({ what, moves: [], failure: failureOf(error) });
    drop();
  };

  const send = async (work: () => Promise<ActResult>, what: Said['what'], request?: ActRequest) => {
    if (busy) return null;
    try {
      const result = await work();
      say({ what, moves: result.verdictChanges });
      await queries.invalidateQueries({ queryKey: ['desk', 'report'] });
      void queries.invalidateQueries({
        predicate: ({ queryKey: [area, part] }) => area !== 'desk' || part !== 'report',
      });
      return result;
    } catch (error) {
      // The page shows what has come meanwhile before it asks.
      if (error instanceof ApiError && error.status === 409) await queries.invalidateQueries({ queryKey: ['desk'] });
      const found = request && conflictOf(error, request);
      // Asked when the desk is no longer busy: an answer that came sooner would be lost.
      if (found) startTransition(() => setConflict(found));
      else fail('failed', error);
      return null;
    }
  };
  const attempt = (...given: Parameters<typeof send>) => during(() => send(...given));

  return {
    act: async (request) => {
      const result = await attempt(() => postAct(request), 'done', request);
      if (result) {
        const claimId = result.claims.find((claim) => !claim.rejected)?.id ?? result.claims[0]?.id ?? null;
        setStack((before) => afterDoing(before, { actId: result.act.id, reportId: request.reportId, claimId }));
      }
      return result;
    },
    turn: async (to) => {
      const last = (to === 'undo' ? stack.done : stack.undone).at(-1);
      if (!last) {
        say({ what: to === 'undo' ? 'nothingToUndo' : 'nothingToRedo', moves: [] });
        return null;
      }
      const result = await attempt(() => turnAct(last.actId, to), to === 'undo' ? 'undone' : 'redone');
      if (!result) return null;
      setStack(to === 'undo' ? afterUndoing : afterRedoing);
      return { ...last, claimId: result.claims.find((claim) => !claim.rejected)?.id ?? last.claimId };
    },
    withdraw: (id, to, reason) =>
      attempt(() => turnCorrection(id, to, reason), to === 'withdraw' ? 'undone' : 'redone'),
    say,
    fail,
    said,
    drop,
    dropped,
    conflict,
    setConflict,
    during,
    busy,
    stack,
  };
}

function failureOf(error: unknown): Failure {
  if (!(error instanceof ApiError)) return {};
  return { zh: error.detail('zh'), en: error.detail('en'), status: error.status, code: error.problem.code };
}
