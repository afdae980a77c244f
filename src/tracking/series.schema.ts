import { z } from 'zod';
import { regionRef } from '../regions/region.schema';
import { judgedFigure } from './judged-figure.schema';
import { scorecardRow } from './scorecard.schema';

const figure = z.number().nullable();

/** The targets that a region set for its own years, each thing followed through the years. */
export const regionSeries = z.object({
  region: regionRef,
  years: z.array(z.number().int()).describe('years that have a report, the earliest first'),
  series: z
    .array(
      z
        .object({
          key: z.string().describe('tells it apart from the others of the region'),
          name: z.string().describe('as the latest report has it'),
          indicator: scorecardRow.shape.indicator,
          field: z.string(),
          unit: z.string().describe('of the latest target; figures for a chart are in it'),
          years: z.array(
            z.object({
              year: z.number().int(),
              judged: judgedFigure,
              target: figure.describe("the target's figure in the unit of the series; null for one without a figure"),
              high: figure.describe('upper end of a range'),
              from: figure.describe('the least by which it is met, with the tolerance of 左右'),
              to: figure.describe('the most by which it is met, where less is better'),
              outcome: figure.describe('in the unit of the series; null where there is none that can be compared'),
            }),
          ),
        })
        .meta({ id: 'Series' }),
    )
    .describe(
      'things of the catalogue, and others that at least two reports have targets for; those of most years first',
    ),
});

export type RegionSeries = z.infer<typeof regionSeries>;
