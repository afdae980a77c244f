import { z } from 'zod';

/** A claim as the API shows it; docs/claims.md tells its fields. */
export const claimView = z
  .object({
    id: z.number().int(),
    reportId: z.number().int(),
    reportYear: z.number().int().describe('year of the report in which it stands'),
    role: z.enum(['target', 'outcome']),
    indicator: z.string().describe('code of the catalogue indicator, or empty'),
    name: z.string(),
    measure: z.enum(['level', 'growth', 'change', 'cumulative', 'share', 'rank']),
    average: z.boolean(),
    op: z.enum(['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range', 'relative']),
    value: z.number().nullable(),
    high: z.number().nullable(),
    unit: z.string(),
    reference: z.string().nullable(),
    start: z.number().int(),
    end: z.number().int(),
    plan: z.boolean(),
    headline: z.boolean(),
    hedge: z.string(),
    scope: z.string(),
    quote: z.string(),
    offset: z.number().int().describe('where the quote starts in the text of its report, in UTF-16 code units'),
    rule: z.string(),
    stated: z.array(z.string()),
    confidence: z.number(),
  })
  .meta({ id: 'Claim' });

export type ClaimView = z.infer<typeof claimView>;
