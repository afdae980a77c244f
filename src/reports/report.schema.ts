import { z } from 'zod';
import { nextCursor } from '../common/page';
import { regionRef } from '../regions/region.schema';

/** Why something was refused, held or could not be read, in both languages. */
export const problem = z
  .object({ code: z.string().describe('such as report.region_contradicted'), zh: z.string(), en: z.string() })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof problem>;

/** A report as every answer of the API names it. */
export const reportRef = z
  .object({
    id: z.number().int(),
    year: z.number().int().nullable(),
    title: z.string(),
    region: regionRef.nullable(),
  })
  .meta({ id: 'ReportRef' });

export type ReportRef = z.infer<typeof reportRef>;

/** `reading`: its newest revision is not yet shown; `held`: not placed, never judged; `failed`: the rules gave up. */
export const reportState = z.enum(['reading', 'ready', 'held', 'failed']).meta({ id: 'ReportState' });

export type ReportState = z.infer<typeof reportState>;

const listedReport = reportRef.extend({ state: reportState, problems: z.array(problem) }).meta({ id: 'ListedReport' });

/** One page of a list of reports. */
export const reportPage = z.object({
  items: z.array(listedReport),
  nextCursor,
});

/** Where a report stands in the list: its id. */
export const reportKey = z.int32().min(1);

export type ListedReport = z.infer<typeof listedReport>;
export type ReportPage = z.infer<typeof reportPage>;

/** Where a report stands: what is told of its region and year, and why it is held or what is noted of it. */
export interface ReportPlace {
  region: string | null;
  year: number | null;
  title: string;
  problems: Problem[];
  /** Not held: region and year are there. */
  isPlaced: boolean;
}

/** Where a text's report belongs; of one that an editor placed, title and notes follow from its text. */
export type ToldPlace = ReportPlace | { region: string; year: number; isPlaced: true };
