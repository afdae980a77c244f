import { z } from 'zod';
import { claimView } from '../claims/claim.schema';
import { regionRef } from '../regions/region.schema';
import { reportRef } from '../reports/report.schema';
import { verdictCounts } from './judged-figure.schema';
import { correctionRef } from './desk/correction-view.schema';
import { basis, bilingual, computedVerdict, verdict } from './verdict.schema';

const count = z.number().int();

export const scorecardRow = z
  .object({
    id: count,
    key: z.string().describe('its name in addresses, which lasts: /verdicts/KEY'),
    verdict,
    basis: basis.nullable(),
    margin: z.number().nullable().describe('outcome minus target, signed so that positive is good'),
    marginUnit: z.string(),
    withinTolerance: z.boolean().describe('met only thanks to the tolerance of 左右'),
    rule: z.string(),
    reason: bilingual,
    confidence: z.number(),
    indicator: z
      .object({
        code: z.string(),
        nameZh: z.string(),
        nameEn: z.string(),
        unit: z.string(),
        better: z.enum(['higher', 'lower', 'none']),
      })
      .nullable(),
    headline: z.boolean(),
    plan: z.boolean(),
    field: z.string().describe('field of policy; /api/v1/fields names them'),
    target: claimView,
    outcome: claimView.nullable(),
    corrections: z.array(correctionRef).describe('what editors decided on its claims, their link and the verdict'),
    computed: computedVerdict.nullable().describe("what the rules alone say, where an editor's decision lies over it"),
  })
  .meta({ id: 'ScorecardRow' });

/** What a region set out to reach in a year, and what became of it. */
export const scorecard = z.object({
  region: regionRef,
  path: z.array(regionRef).describe('the regions above, the nation first'),
  year: count,
  years: z.array(count).describe('years for which there is a report'),
  report: reportRef.nullable().describe('where the targets stand; its region has the name of that time'),
  nextReport: reportRef.nullable().describe('where the outcomes stand'),
  counts: verdictCounts,
  rows: z.array(scorecardRow).describe('headline targets first, then the others, as the report has them'),
});

export type Scorecard = z.infer<typeof scorecard>;
export type ScorecardRow = z.infer<typeof scorecardRow>;
