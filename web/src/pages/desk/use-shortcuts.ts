import { useEffect, useEffectEvent, useTransition } from 'react';
import { type Action, actionOf, pressed } from './shortcuts';
import type { Acts } from './use-acts';
import { useStoredChoice } from './use-stored-choice';
import { waitingKeys } from './waiting-keys';

/** What each action does; a promise is kept when it is done and the way to what comes next begun. */
export type Handlers = Partial<Record<Action, (nth: number) => void | Promise<unknown>>>;

/** Fields in which typing is meant for them. */
const FIELDS = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]';

/** What a key that is held down does again and again; anything else is decided once. */
const REPEATED: readonly Action[] = ['next', 'previous'];

/**
 * Runs what a key stands for, unless it is typed into a field or a dialog is open. What is pressed while something is
 * saved, or before the page shows where that led, waits for it; it is dropped where the page then asks something, or the
 * editor has clicked elsewhere. Single keys can be switched off: they are in the way of those who speak to their computer.
 */
export function useShortcuts(handlers: Handlers, { busy, drop }: Pick<Acts, 'busy' | 'drop'>): void {
  const [enabled] = useStoredChoice('duixian.desk.keys', true);
  // Lasts until the page shows where the press led.
  const [leading, startTransition] = useTransition();
  const waits = busy || leading;

  const doNext = useEffectEvent(() => {
    const next = waitingKeys.first();
    if (waits || !next) return;
    const run = handlers[next.action];
    if (!run || isTyping(document.activeElement) || isAsking()) return drop();
    waitingKeys.takeFirst();
    startTransition(async () => void (await run(next.nth)));
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing || isTyping(event.target) || isAsking()) return;
    const key = pressed(event);
    if (!enabled && key.length === 1 && key !== '?') return;
    const meant = actionOf(key);
    // What means nothing here may mean something where the page is going.
    if (!meant || !(waits || handlers[meant.action])) return;
    event.preventDefault();
    if (event.repeat && (waits || !REPEATED.includes(meant.action))) return;
    waitingKeys.add(meant);
    doNext();
  });

  useEffect(() => doNext());
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    document.addEventListener('click', drop);
    return () => document.removeEventListener('click', drop);
  }, [drop]);
}

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(FIELDS) !== null;
const isAsking = (): boolean => document.querySelector('dialog[open]') !== null;
