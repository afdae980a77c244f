import type { Type } from '@nestjs/common';
import type { JobProcessor } from '../src/queue/job-processor';
import type { JobName } from '../src/queue/jobs.types';
import { ExtractReportProcessor } from './extract-report.processor';
import { IngestReportProcessor } from './ingest-report.processor';
import { JudgeRegionProcessor } from './judge-region.processor';
import { LookAtSourceProcessor } from './look-at-source.processor';
import { LookForDueSourcesProcessor } from './look-for-due-sources.processor';
import { MakeDigestsProcessor } from './make-digests.processor';
import { ReExtractAllProcessor } from './re-extract-all.processor';
import { RecomputeAllProcessor } from './recompute-all.processor';
import { RecoverLostWorkProcessor } from './recover-lost-work.processor';
import { SendMailProcessor } from './send-mail.processor';

/** Which class does which job; a job without one does not compile. */
export const PROCESSORS: { [Name in JobName]: Type<JobProcessor<Name>> } = {
  'ingest-report': IngestReportProcessor,
  'extract-report': ExtractReportProcessor,
  'judge-region': JudgeRegionProcessor,
  'look-at-source': LookAtSourceProcessor,
  'look-for-due-sources': LookForDueSourcesProcessor,
  're-extract-all': ReExtractAllProcessor,
  'recompute-all': RecomputeAllProcessor,
  'make-digests': MakeDigestsProcessor,
  'send-mail': SendMailProcessor,
  'recover-lost-work': RecoverLostWorkProcessor,
};
