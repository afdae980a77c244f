import type { Role } from '../api/types';

const EDITORS = [
  ['/desk', 'site.desk'],
  ['/uploads', 'site.uploads'],
  ['/audit', 'site.audit'],
  ['/digests', 'site.digests'],
] as const;

/** The pages that are there for the work of each role, with their names. */
export const PAGES_OF_ROLE = {
  reader: [],
  editor: EDITORS,
  administrator: [
    ...EDITORS,
    ['/operations', 'site.operations'],
    ['/sources', 'site.sources'],
    ['/people', 'site.people'],
  ],
} as const satisfies Record<Role, readonly (readonly [address: string, name: string])[]>;
