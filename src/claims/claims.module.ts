import { Module } from '@nestjs/common';
import { extract } from '../extraction/extract';
import { ClaimExtractionService, ENGINE } from './claim-extraction.service';
import { CorrectionsRepository } from './corrections/corrections.repository';
import { CorrectionsService } from './corrections/corrections.service';
import { LayingService } from './corrections/laying.service';
import { ClaimsRepository } from './claims.repository';
import { PublishedClaimsQueries } from './published-claims.queries';

/** Runs the engine over revisions and keeps its claims. */
@Module({
  providers: [
    { provide: ENGINE, useValue: extract },
    ClaimExtractionService,
    ClaimsRepository,
    CorrectionsRepository,
    CorrectionsService,
    LayingService,
    PublishedClaimsQueries,
  ],
  exports: [ClaimExtractionService, CorrectionsService, LayingService, PublishedClaimsQueries],
})
export class ClaimsModule {}
