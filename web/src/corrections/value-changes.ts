import type { CorrectionView } from '../api/desk-types';

type Values = Record<string, unknown>;

/** What one field was and is; undefined where that was not said. */
export interface ValueChange {
  field: string;
  from: unknown;
  to: unknown;
}

/** Links have no fields: what they join is told by their quotes. */
const NO_FIELDS: ReadonlySet<CorrectionView['kind']> = new Set(['confirm', 'link', 'unlink']);

const OWN_FIELDS: Partial<Record<CorrectionView['kind'], readonly string[]>> = {
  overrule: ['verdict'],
  identify: ['region', 'year'],
};

/**
 * The fields that a correction, or its withdrawal, changed.
 * @param before,after as corrections and the editors' log have them; null on one side alone is a claim that was added or
 * taken away, of which `wholeClaim` tells
 */
export function valueChanges(kind: CorrectionView['kind'], before: unknown, after: unknown): ValueChange[] {
  if (NO_FIELDS.has(kind)) return [];
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const own = OWN_FIELDS[kind];
  if (!own && !(was && is)) return [];
  const fields = own ?? Object.keys(is ?? {});
  return fields
    .map((field) => ({ field, from: was?.[field], to: is?.[field] }))
    .filter(({ from, to }) => (from ?? '') !== (to ?? ''));
}

/** The fields of a claim that was added or taken away; null where a correction did neither. */
export function wholeClaim(kind: CorrectionView['kind'], before: unknown, after: unknown): Values | null {
  if (NO_FIELDS.has(kind) || OWN_FIELDS[kind]) return null;
  const [was, is] = [valuesOf(before), valuesOf(after)];
  return was && is ? null : (is ?? was);
}

/** The log keeps a claim as `{ claim: … }`. */
function valuesOf(said: unknown): Values | null {
  if (typeof said !== 'object' || said === null) return null;
  return 'claim' in said ? valuesOf(said.claim) : (said as Values);
}
