import { useEffect, useRef } from 'react';
import { type Action, actionOf, pressed } from './shortcuts';
import { useStoredChoice } from './use-stored-choice';

export type Handlers = Partial<Record<Action, (nth: number) => void>>;

/** Fields in which typing is meant for them. */
const FIELDS = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable="true"]';

/**
 * Runs what a key stands for, unless it is typed into a field or a dialog is open. Single keys can be switched off:
 * they are in the way of those who speak to their computer.
 */
export function useShortcuts(handlers: Handlers): void {
  const latest = useRef(handlers);
  const [enabled] = useStoredChoice('duixian.desk.keys', true);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.altKey || event.isComposing) return;
      if (target?.closest(FIELDS) || document.querySelector('dialog[open]')) return;
      const key = pressed(event);
      if (!enabled && key.length === 1 && key !== '?') return;
      const meant = actionOf(key);
      const run = meant && latest.current[meant.action];
      // Enter on a button or a link is its own.
      if (!run || (key === 'Enter' && target?.closest('a, button, summary'))) return;
      event.preventDefault();
      run(meant.nth);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}
