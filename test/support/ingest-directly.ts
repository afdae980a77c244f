import type { INestApplicationContext } from '@nestjs/common';
import { ClaimExtractionService } from '../../src/claims/claim-extraction.service';
import { DocumentService } from '../../src/reports/document.service';
import { ReportIngestService } from '../../src/reports/report-ingest.service';
import { TrackingService } from '../../src/tracking/tracking.service';

/** The jobs' work on one document without the queue, so that the order of the work is the test's. */
export async function ingestDirectly(app: INestApplicationContext, text: string): Promise<void> {
  const { id } = await app.get(DocumentService, { strict: false }).receive('report.txt', Buffer.from(text));
  const tracking = app.get(TrackingService, { strict: false });
  for (const revisionId of await app.get(ReportIngestService, { strict: false }).ingest(id)) {
    await app.get(ClaimExtractionService, { strict: false }).extract(revisionId);
    for (const { region, year } of await tracking.publish(revisionId)) await tracking.judge(region, year);
  }
}
