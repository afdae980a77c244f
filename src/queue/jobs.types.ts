/** Every job: its name, which is its queue's too, and what it is told. A payload only points to rows. */
export interface JobPayloads {
  /** Read a stored document into a report's revision. */
  'ingest-report': { documentId: number };
  /** Take the claims out of a revision's text. */
  'extract-report': { revisionId: number };
  /** Link and judge a region's targets of a year. */
  'judge-region': { region: string; year: number };
  /** Look at a source, if it is due. */
  'look-at-source': { sourceId: number };
  /** Enqueue a look at each source that is due. */
  'look-for-due-sources': Record<string, never>;
  /** Read the reports again that older rules have read, as far as one job goes. */
  're-extract-all': { runId: number };
  /** Judge all verdicts again, as far as one job goes. */
  'recompute-all': { runId: number };
  /** Write the mails of the weekly digests that are due. */
  'make-digests': Record<string, never>;
  /** Send a mail, if it is due. */
  'send-mail': { mailId: number };
  /** Find and enqueue what a lost job left behind. */
  'recover-lost-work': Record<string, never>;
}

export type JobName = keyof JobPayloads;

const names: Record<JobName, true> = {
  'ingest-report': true,
  'extract-report': true,
  'judge-region': true,
  'look-at-source': true,
  'look-for-due-sources': true,
  're-extract-all': true,
  'recompute-all': true,
  'make-digests': true,
  'send-mail': true,
  'recover-lost-work': true,
};

export const JOB_NAMES = Object.keys(names) as JobName[];
