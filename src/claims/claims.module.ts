import { Module } from '@nestjs/common';
import { extract } from '../extraction/extract';
import { ClaimExtractionService, ENGINE } from './claim-extraction.service';
import { ClaimsRepository } from './claims.repository';
import { PublishedClaimsQueries } from './published-claims.queries';

/** Runs the engine over revisions and keeps its claims. */
@Module({
  providers: [{ provide: ENGINE, useValue: extract }, ClaimExtractionService, ClaimsRepository, PublishedClaimsQueries],
  exports: [ClaimExtractionService, PublishedClaimsQueries],
})
export class ClaimsModule {}
