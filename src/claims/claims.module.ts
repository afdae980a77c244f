import { Module } from '@nestjs/common';
import { ClaimExtractionService } from './claim-extraction.service';
import { ClaimsRepository } from './claims.repository';

/** Runs the engine over revisions and keeps its claims. */
@Module({
  providers: [ClaimExtractionService, ClaimsRepository],
  exports: [ClaimExtractionService, ClaimsRepository],
})
export class ClaimsModule {}
