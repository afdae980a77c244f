import { z } from 'zod';
import { nextCursor } from '../common/page';
import { indicator } from '../indicators/indicator.schema';
import { regionRef } from '../regions/region.schema';
import { aspect, judgedFigure, verdictCounts } from './judged-figure.schema';

const count = z.number().int();
const year = count;

/** An indicator, and for which years there are targets of it. */
export const indicatorDetail = indicator.extend({
  field: z.string().describe('field of policy; /api/v1/fields names them'),
  aspects: z.array(aspect).describe('which figures of it reports give, the commonest first'),
  years: z
    .array(z.object({ year, targets: count, regions: count }))
    .describe('years with targets for the year itself, the earliest first'),
});

const spread = z.object({
  figures: count.describe('how many figures it stands on'),
  median: z.number().nullable(),
  counts: z.array(count).describe('by interval'),
});

/** How the targets and outcomes of an indicator spread in a year. */
export const indicatorYear = z.object({
  year,
  aspect,
  targets: count,
  counts: verdictCounts,
  distribution: z
    .object({
      unit: z.string(),
      from: z.number().describe('lower end of the first interval'),
      step: z.number().describe('width of an interval, which has its lower end and not its upper'),
      targets: spread,
      outcomes: spread,
    })
    .nullable()
    .describe('null where regions of different size cannot be compared by these figures'),
});

/** An indicator through the years, over all regions. */
export const indicatorSeries = z.object({
  aspect,
  // Named, since the description of the interface takes a nullable string without a name for a list of strings.
  unit: z
    .string()
    .meta({ id: 'ScaleUnit' })
    .nullable()
    .describe('null where regions of different size cannot be compared by these figures'),
  years: z.array(
    z.object({
      year,
      targets: count,
      counts: verdictCounts,
      targetFigures: count,
      targetMedian: z.number().nullable(),
      outcomeFigures: count,
      outcomeMedian: z.number().nullable(),
    }),
  ),
});

/** One page of the verdicts on an indicator of a year. */
export const indicatorVerdicts = z.object({
  items: z.array(
    z
      .object({
        region: regionRef,
        path: z.array(regionRef).describe('the province and prefecture above it'),
        judged: judgedFigure,
      })
      .meta({ id: 'IndicatorVerdict' }),
  ),
  total: count,
  comparable: z.boolean().describe('whether they can be sorted by their figures'),
  nextCursor,
});

/** Where a verdict stands in the list: its figure, if it is sorted by one, and its region. */
export const placeKey = z.tuple([z.number().nullable(), z.string().regex(/^\d{6}$/)]);

export type PlaceKey = z.infer<typeof placeKey>;
export type IndicatorDetail = z.infer<typeof indicatorDetail>;
export type IndicatorYear = z.infer<typeof indicatorYear>;
export type IndicatorSeries = z.infer<typeof indicatorSeries>;
export type IndicatorVerdicts = z.infer<typeof indicatorVerdicts>;
