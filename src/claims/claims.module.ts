import { Module } from '@nestjs/common';
import { ClaimExtractionService } from './claim-extraction.service';
import { ClaimsRepository } from './claims.repository';
import { PublishedClaimsQueries } from './published-claims.queries';

/** Runs the engine over revisions and keeps its claims. */
@Module({
  providers: [ClaimExtractionService, ClaimsRepository, PublishedClaimsQueries],
  exports: [ClaimExtractionService, PublishedClaimsQueries],
})
export class ClaimsModule {}
