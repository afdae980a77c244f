import { useSearchParams } from 'react-router';
import type { ChangeFilter } from '../../api/verdicts.queries';

const NAMES = ['region', 'indicator', 'cause', 'from', 'to'] as const;

export type FilterName = (typeof NAMES)[number];

/** The filters that the address holds, so that what is shown can be shared. */
export function useChangeFilter(): {
  filter: ChangeFilter;
  isEmpty: boolean;
  setFilter: (name: FilterName, value: string) => void;
  clear: () => void;
} {
  const [params, setParams] = useSearchParams();
  const given = NAMES.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  const change = (names: readonly FilterName[], value: string) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        for (const name of names)
          if (value) after.set(name, value);
          else after.delete(name);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    // What is no cause or verdict the server refuses, and says so.
    filter: Object.fromEntries(given),
    isEmpty: given.length === 0,
    setFilter: (name, value) => change([name], value),
    clear: () => change(NAMES, ''),
  };
}
