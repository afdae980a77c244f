import { useSearchParams } from 'react-router';
import type { CorrectionFilter } from '../../api/corrections.queries';

const NAMES = ['region', 'year', 'kind', 'state', 'person'] as const;

/** The filters that the address holds, so that what is shown can be shared. */
export function useCorrectionFilter(): { filter: CorrectionFilter; isEmpty: boolean } {
  const [params] = useSearchParams();
  const given = NAMES.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  // What is no kind, state or year the server refuses, and says so.
  return { filter: Object.fromEntries(given), isEmpty: given.length === 0 };
}
