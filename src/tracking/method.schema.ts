import { z } from 'zod';

/** By which rules reports are read and judged. */
export const method = z.object({
  judgementVersion: z.string().describe('of the rules that judge'),
  rulesetVersion: z.string().describe('of the rules that read'),
  rules: z
    .array(z.object({ name: z.string().describe('as the rule of a verdict has it'), zh: z.string(), en: z.string() }))
    .describe('the judging rules, in the order in which they are asked'),
  contact: z
    .string()
    .meta({ id: 'Contact' })
    .nullable()
    .describe('where the people who run this installation are reached; null where not set'),
});

export type Method = z.infer<typeof method>;
