import { useSearchParams } from 'react-router';

/** The filters that the address holds, so that what is shown can be shared; what is no such filter the server refuses, and says so. */
export function useFilter<Filter extends object>(
  names: readonly (keyof Filter & string)[],
): { filter: Filter; isEmpty: boolean } {
  const [params] = useSearchParams();
  const given = names.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  return { filter: Object.fromEntries(given) as Filter, isEmpty: given.length === 0 };
}
