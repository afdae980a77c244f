import { z } from 'zod';
import { claimView } from '../claims/claim.schema';
import { regionRef } from '../regions/region.schema';
import { reportRef } from '../reports/report.schema';
import { targetChange } from './target-change.schema';

const count = z.number().int();

const selfClaims = z
  .object({
    claims: z.array(
      z.object({
        kind: z.enum(['exceeded', 'all', 'mostly']).describe('超额完成; 全面完成, 圆满完成; 较好完成, 基本完成'),
        of: z.enum(['year', 'plan']).describe("of the year's targets, or of those of a plan"),
        quote: z.string(),
        offset: count.describe('where the quote starts in the text of the report, in UTF-16 code units'),
        reportId: count,
        reportYear: count,
      }),
    ),
    counts: z
      .object({ met: count, missed: count, pending: count, unreported: count, incomparable: count })
      .describe("verdicts on the targets for this year of this year's report"),
    contradicted: z.boolean().describe('it says that all was fulfilled, and at least one target was missed'),
  })
  .meta({ id: 'SelfClaims' });

/** What reports keep silent about, and what they change without saying so. */
export const silence = z.object({
  region: regionRef,
  year: count,
  previousReport: reportRef.nullable().describe('of the year before; without it nothing is dropped or changed'),
  report: reportRef.nullable().describe('where the targets stand'),
  nextReport: reportRef.nullable().describe('where the outcomes stand'),
  laterReport: reportRef.nullable().describe('that may revise the outcomes'),
  unreported: z.array(claimView).describe('targets for the year that the next report does not mention'),
  dropped: z.array(claimView).describe("of the list of the year before, not in this year's report"),
  changed: z.array(targetChange).describe('targets of both lists that are not what they were'),
  usualYears: z
    .array(count)
    .describe('years of the earlier reports by which indicators are usual; fewer than two tell nothing'),
  usualWithoutFigure: z
    .array(z.object({ last: claimView.describe('the latest target that there was'), years: z.array(count) }))
    .describe('indicators of at least half of those reports for which this one sets no figure'),
  revised: z
    .array(z.object({ before: claimView, now: claimView, difference: z.number(), differenceUnit: z.string() }))
    .describe('outcomes of the year that the later report gives with another figure'),
  selfClaims: selfClaims.nullable().describe('what the next report says of itself; null where there is none yet'),
});

export type Silence = z.infer<typeof silence>;
