import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { JobQueue } from '../../src/queue/job-queue';
import { DocumentService } from '../../src/reports/document.service';
import { IngestProgressQueries } from '../../src/tracking/ingest-progress.queries';
import type { IngestedDocument } from '../../src/tracking/ingested-document.schema';

const POLL_MS = 20;
const GIVE_UP_AFTER_MS = 20_000;

/**
 * Hands in a text as people do and waits until a worker has read it and all verdicts are up to date.
 * @returns what became of it
 */
export async function ingestText(
  app: INestApplicationContext,
  name: string,
  text: string,
  declared: { region?: string; year?: number } = {},
): Promise<IngestedDocument> {
  const { id } = await app.get(DocumentService, { strict: false }).receive(name, Buffer.from(text), declared);
  await app.get(JobQueue, { strict: false }).enqueue('ingest-report', { documentId: id });
  await untilDone(app, [id]);
  const [document] = await app.get(IngestProgressQueries, { strict: false }).describe([id]);
  return document!;
}

/** Waits until the documents are read and no verdict is out of date. */
export async function untilDone(
  app: INestApplicationContext,
  documentIds: number[],
  giveUpAfterMs = GIVE_UP_AFTER_MS,
): Promise<void> {
  const progress = app.get(IngestProgressQueries, { strict: false });
  for (const end = Date.now() + giveUpAfterMs; ; await sleep(POLL_MS)) {
    const { finished, outdatedScorecards } = await progress.measure(documentIds);
    if (finished === documentIds.length && outdatedScorecards === 0) return;
    if (Date.now() > end)
      throw new Error(
        `Only ${finished} of ${documentIds.length} documents are read, ${outdatedScorecards} scorecards wait.`,
      );
  }
}
