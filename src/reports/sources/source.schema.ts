import { z } from 'zod';
import { regionRef } from '../../regions/region.schema';

const count = z.number().int();
const instant = z.iso.datetime();

export const sourceKind = z.enum(['url', 'listing', 'folder']).meta({ id: 'SourceKind' });
export const sourceRhythm = z.enum(['seasonal', 'weekly', 'manual']).meta({ id: 'SourceRhythm' });

/** `new`: not looked at yet; `fine`: its last look found it; `trouble`: it did not; `off`: switched off. */
export const sourceState = z.enum(['new', 'fine', 'trouble', 'off']).meta({ id: 'SourceState' });

/** One look at a source. */
export const sourceLook = z
  .object({
    id: count,
    at: instant,
    outcome: z.string().describe('new, changed, unchanged, moved, vanished, error-page, another-report, slow …'),
    line: z.object({ zh: z.string(), en: z.string() }),
    address: z.string().describe('the address that was asked last'),
    taken: z.boolean().describe('whether what it brought is now read'),
    document: z
      .object({ id: count, name: z.string(), state: z.enum(['received', 'read', 'refused', 'beside']) })
      .nullable()
      .describe('what it brought; beside: kept beside the report, not in its place'),
    durationMs: count,
  })
  .meta({ id: 'SourceLook' });

/** A place that is looked at again on a schedule. */
export const source = z
  .object({
    id: count,
    kind: sourceKind,
    address: z.string(),
    region: regionRef.nullable(),
    year: count.nullable(),
    rhythm: sourceRhythm,
    state: sourceState,
    enabled: z.boolean(),
    listingId: count.nullable().describe('the list that led here'),
    failures: count.describe('looks in a row that did not find the report'),
    lastLookAt: instant.nullable(),
    lastChangeAt: instant.nullable(),
    nextLookAt: instant.nullable(),
    lastLook: sourceLook.nullable(),
  })
  .meta({ id: 'Source' });

export const sourcePage = z.object({ items: z.array(source), nextCursor: count.nullable() });

export const sourceDetail = source.extend({
  looks: z.array(sourceLook).describe('the newest first, at most 100'),
  reports: z.array(z.object({ id: count, title: z.string(), year: count.nullable() })).describe('that were taken here'),
});

const lineText = z.object({ zh: z.string(), en: z.string() });

/** What a CSV file of sources holds, line by line, and how many of them were added. */
export const sourcesImport = z.object({
  lines: z.array(
    z
      .object({
        line: count,
        kind: sourceKind,
        address: z.string(),
        region: z.string().optional(),
        year: count.optional(),
        rhythm: sourceRhythm,
        isKnown: z.boolean(),
      })
      .meta({ id: 'SourceLine' }),
  ),
  errors: z.array(z.object({ line: count, text: lineText }).meta({ id: 'SourceLineError' })),
  added: count.nullable().describe('null where nothing was taken'),
});

export type SourceKind = z.infer<typeof sourceKind>;
export type SourceRhythm = z.infer<typeof sourceRhythm>;
export type SourceState = z.infer<typeof sourceState>;
export type Source = z.infer<typeof source>;
export type SourcePage = z.infer<typeof sourcePage>;
export type SourceDetail = z.infer<typeof sourceDetail>;
