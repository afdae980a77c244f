import { useSearchParams } from 'react-router';

/** What is to stand in an address; null or nothing takes a word out. */
type ParamChanges = Record<string, string | null>;

/** A way to change some of what the address says. */
export function useParamsSetter(): (changes: ParamChanges) => void {
  const [, setParams] = useSearchParams();
  return (changes) =>
    setParams((before) => changedParams(before, changes), { replace: true, preventScrollReset: true });
}

/** Gives the address of this page with some of what it says changed, for a link. */
export function useParamsAddress(): (changes: ParamChanges) => string {
  const [params] = useSearchParams();
  return (changes) => `?${changedParams(params, changes)}`;
}

function changedParams(before: URLSearchParams, changes: ParamChanges): URLSearchParams {
  const next = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes))
    if (value) next.set(name, value);
    else next.delete(name);
  return next;
}
