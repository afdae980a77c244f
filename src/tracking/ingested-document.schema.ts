import { z } from 'zod';
import { problem, reportState } from '../reports/report.schema';

const count = z.number().int();

const ingestedReport = z
  .object({
    id: count,
    title: z.string(),
    state: reportState,
    problems: z.array(problem),
    current: z
      .boolean()
      .describe('whether readers see this document’s text of the report, not that of one received later'),
    shownFrom: z.string().describe('name of the document whose text they see'),
    claims: count,
  })
  .meta({ id: 'IngestedReport' });

/** What became of a document. */
export const ingestedDocument = z
  .object({
    id: count,
    name: z.string(),
    state: z.enum(['received', 'read', 'refused', 'beside']),
    problem: problem.nullable(),
    reports: z.array(ingestedReport).describe('none where its text is that of another document'),
  })
  .meta({ id: 'IngestedDocument' });

export const ingestedDocuments = z.object({ items: z.array(ingestedDocument) });

export type IngestedDocument = z.infer<typeof ingestedDocument>;
export type IngestedReport = z.infer<typeof ingestedReport>;
