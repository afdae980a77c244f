import { z } from 'zod';
import { claimView } from '../claims/claim.schema';
import { regionRef } from '../regions/region.schema';
import { reportRef } from '../reports/report.schema';
import { scorecardRow } from './scorecard.schema';
import { verdictChange } from './verdict-change.schema';
import { bilingual } from './verdict.schema';

const context = z
  .object({ before: z.string(), after: z.string() })
  .meta({ id: 'QuoteContext', description: 'the words of the report around a quote' });

/** A verdict that stands, with all that it rests on. */
const standing = scorecardRow
  .extend({
    ruleWords: bilingual.nullable().describe('what the rule that decided does; null for a rule of the past'),
    targetContext: context,
    outcomeContext: context.nullable(),
    runnersUp: z
      .array(z.object({ claim: claimView, confidence: z.number() }))
      .describe('other outcomes that were considered, the likeliest first'),
    judgementVersion: z.string(),
    computedAt: z.iso.datetime(),
  })
  .meta({ id: 'StandingVerdict' });

/** A verdict by its lasting name, with its history; also of a target that no longer stands in its report. */
export const verdictDetail = z.object({
  key: z.string(),
  region: regionRef.describe('with the name of that time'),
  path: z.array(regionRef).describe('the regions above, the nation first'),
  year: z.number().int().describe("the report's year in which the target stands"),
  name: z.string().describe("the target's name in the report"),
  report: reportRef.nullable().describe('where the target stands'),
  nextReport: reportRef.nullable().describe('the report that tells of it; null while it is not here'),
  standing: standing.nullable().describe('null where the target no longer stands in its report'),
  history: z.array(verdictChange).describe('changes of the verdict, the earliest first'),
});

export type StandingVerdict = z.infer<typeof standing>;
export type VerdictDetail = z.infer<typeof verdictDetail>;
