import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** A choice that this browser remembers; it is on or off as `otherwise` says until it is made. */
export function useStoredChoice(key: string, otherwise: boolean): [boolean, (choice: boolean) => void] {
  const chosen = useSyncExternalStore(subscribe, () => read(key, otherwise));
  return [
    chosen,
    (choice) => {
      write(key, choice);
      listeners.forEach((listener) => listener());
    },
  ];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Storage is closed to us in some private windows; the choice is then not remembered. */
function read(key: string, otherwise: boolean): boolean {
  try {
    const stored = window.localStorage.getItem(key);
    return stored === null ? otherwise : stored === 'true';
  } catch {
    return otherwise;
  }
}

function write(key: string, choice: boolean): void {
  try {
    window.localStorage.setItem(key, String(choice));
  } catch {
    return;
  }
}
