import { useCallback, useState } from 'react';

/** A value that outlasts a reload and a new sign-in in the same tab; where storage is closed, it lasts as long as the page. */
export function readStored<Value>(key: string, otherwise: Value): Value {
  try {
    const stored = window.sessionStorage.getItem(key);
    return stored === null ? otherwise : (JSON.parse(stored) as Value);
  } catch {
    return otherwise;
  }
}

export function writeStored(key: string, value: unknown): void {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}

export function useStoredState<Value>(
  key: string,
  initial: Value,
): [Value, (change: (before: Value) => Value) => void] {
  const [value, setValue] = useState(() => readStored(key, initial));
  const change = useCallback(
    (next: (before: Value) => Value) =>
      setValue((before) => {
        const after = next(before);
        writeStored(key, after);
        return after;
      }),
    [key],
  );
  return [value, change];
}
