/** The keys of the desk, by what they do; the help sheet lists them in this order. */
export const SHORTCUTS = {
  moving: { next: 'j', previous: 'k', skip: 'n', open: 'Enter', toQueue: 'q' },
  deciding: {
    confirm: 'c',
    edit: 'e',
    figures: 'f',
    save: 'Ctrl+Enter',
    reject: 'x',
    add: 'a',
    takeFigure: 'v',
    takeQuote: 'w',
    split: 's',
    merge: 'm',
    withdraw: 'd',
  },
  linking: { link: 'l', choose: '1–9', another: 'p', unlink: 'u', overrule: 'o' },
  other: { undo: 'Ctrl+Z', redo: 'Ctrl+Shift+Z', identify: 'i', help: '?', leave: 'Esc' },
} as const;

type Group = (typeof SHORTCUTS)[keyof typeof SHORTCUTS];
/** What a key does. */
export type Action = Group extends infer Each ? (Each extends object ? keyof Each : never) : never;

// Enter is for what has the focus.
const BY_KEY = new Map<string, Action>(
  Object.values(SHORTCUTS)
    .flatMap((group) => Object.entries(group).map(([action, key]) => [key, action as Action] as const))
    .filter(([key]) => !key.endsWith('Enter')),
);

/** Of a keyboard event, what tells which key it is. */
interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** What was pressed, as the list above writes it: `c`, `?`, `Ctrl+Shift+Z`. */
export function pressed(event: Press): string {
  const letter = /^[a-z]$/i.test(event.key);
  if (event.ctrlKey || event.metaKey)
    return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${letter ? event.key.toUpperCase() : event.key}`;
  return letter ? event.key.toLowerCase() : event.key;
}

/** What an editor means by a key: an action and, for the digits, which of several. */
export interface Meant {
  action: Action;
  nth: number;
}

/** What a key stands for; null for one that stands for nothing. */
export function actionOf(key: string): Meant | null {
  if (/^[1-9]$/.test(key)) return { action: 'choose', nth: Number(key) };
  // Ctrl+Y is what Windows redoes with.
  const action = key === 'Ctrl+Y' ? 'redo' : BY_KEY.get(key);
  return action ? { action, nth: 0 } : null;
}
