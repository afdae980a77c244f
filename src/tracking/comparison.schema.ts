import { z } from 'zod';
import { regionRef } from '../regions/region.schema';
import { reportRef } from '../reports/report.schema';
import { aspect, judgedFigure, verdictCounts } from './judged-figure.schema';
import { scorecardRow } from './scorecard.schema';

const year = z.number().int();
const figure = z.number().nullable();
const indicator = scorecardRow.shape.indicator.unwrap();

/** Regions side by side: by indicator for one year, or by year for one indicator. */
export const comparison = z.object({
  parent: regionRef.nullable().describe('whose regions they are; null where they were chosen'),
  year: year.nullable().describe('the year that is compared; null where the columns are years'),
  indicator: indicator.nullable().describe('the indicator that is compared; null where the columns are indicators'),
  aspect: aspect.nullable(),
  years: z.array(year).describe('years for which at least one of the regions has a report, the earliest first'),
  regions: z.array(
    regionRef.extend({
      report: reportRef.nullable().describe('of the year compared; null without it, or where columns are years'),
      reportYears: z.array(year),
      counts: verdictCounts.describe('of its cells'),
    }),
  ),
  columns: z.array(
    z
      .object({
        key: z.string(),
        indicator,
        aspect,
        year: year.describe('of the reports that the targets stand in'),
        unit: z.string().nullable().describe('of the common scale; null where regions cannot be compared by figures'),
      })
      .meta({ id: 'ComparisonColumn' }),
  ),
  cells: z
    .array(
      z
        .object({
          region: z.string(),
          column: z.string(),
          judged: judgedFigure,
          target: figure.describe('on the common scale; null where it has no place there'),
          outcome: figure,
        })
        .meta({ id: 'ComparisonCell' }),
    )
    .describe('where a region has such a target'),
});

export type Comparison = z.infer<typeof comparison>;
