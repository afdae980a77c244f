import { z } from 'zod';
import { nextCursor } from '../../common/page';
import { regionRef } from '../../regions/region.schema';
import { correctionKind, personRef } from './correction-view.schema';

const id = z.number().int();

/** Fields of a claim, a verdict, or region and year; null where there was nothing. */
const values = z.record(z.string(), z.unknown()).nullable();

/** Who did what, when and why: what stood there before, and after. */
export const auditEntry = z
  .object({
    id,
    at: z.iso.datetime(),
    person: personRef,
    action: z.enum(['do', 'undo', 'redo', 'import']),
    actId: id,
    correctionId: id,
    kind: correctionKind,
    region: regionRef,
    year: id,
    quote: z.string(),
    before: values,
    after: values,
    reason: z.string(),
  })
  .meta({ id: 'AuditEntry' });

export const auditPage = z.object({ items: z.array(auditEntry), nextCursor });

export type AuditEntry = z.infer<typeof auditEntry>;
export type AuditPage = z.infer<typeof auditPage>;
