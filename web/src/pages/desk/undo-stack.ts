/** An act of this tab, and where it was done. */
export interface Done {
  actId: number;
  reportId: number;
  claimId: number | null;
}

export interface UndoStack {
  done: Done[];
  undone: Done[];
}

export const EMPTY: UndoStack = { done: [], undone: [] };

const LONGEST = 200;

/** What is done anew ends what could be redone. */
export const afterDoing = ({ done }: UndoStack, act: Done): UndoStack => ({
  done: [...done, act].slice(-LONGEST),
  undone: [],
});

export const afterUndoing = ({ done, undone }: UndoStack): UndoStack => ({
  done: done.slice(0, -1),
  undone: [...undone, ...done.slice(-1)],
});

export const afterRedoing = ({ done, undone }: UndoStack): UndoStack => ({
  done: [...done, ...undone.slice(-1)],
  undone: undone.slice(0, -1),
});
