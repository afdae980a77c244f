import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '../../common/errors';
import { Database } from '../../database/database';
import { newDocument } from '../document.service';
import { DocumentsRepository } from '../documents.repository';
import { FolderLook } from './folder-look';
import { ListingLook } from './listing-look';
import type { LookFinding, SourceToLookAt } from './look-finding';
import { nextLook } from './next-look';
import { type NewSource, SourcesRepository } from './sources.repository';
import { UrlLook } from './url-look';

/** What a look leaves to be done. */
export interface LookFollowUp {
  documentIds: number[];
  sourceIds: number[];
}

const NOTHING: LookFollowUp = { documentIds: [], sourceIds: [] };

/** Looks at sources, and keeps what came of each look. */
@Injectable()
export class SourceLookService {
  constructor(
    private readonly database: Database,
    private readonly sources: SourcesRepository,
    private readonly documents: DocumentsRepository,
    private readonly urls: UrlLook,
    private readonly listings: ListingLook,
    private readonly folders: FolderLook,
  ) {}

  /** The sources that are due now. */
  findDue(): Promise<number[]> {
    return this.sources.findDue();
  }

  /**
   * Looks at a source if it is due, and keeps in one transaction what came of it. Of two looks at once one is kept.
   * @returns the documents to be read and the sources to be looked at now
   * @throws the signal's reason when it is called off: the source stays due
   */
  async look(sourceId: number, signal: AbortSignal): Promise<LookFollowUp> {
    const source = await this.sources.findForLook(sourceId);
    if (!source) return NOTHING;
    const at = new Date();
    const finding = await this.find(source, signal).catch((error: unknown) => {
      if (error instanceof InvalidInputError) return notLookedAt(source, error);
      throw error;
    });
    return this.keep(source, finding, at);
  }

  private find(source: SourceToLookAt, signal: AbortSignal): Promise<LookFinding> {
    const looks = { url: this.urls, listing: this.listings, folder: this.folders };
    return looks[source.kind].look(source, signal);
  }

  private async keep(source: SourceToLookAt, finding: LookFinding, at: Date): Promise<LookFollowUp> {
    const { document, links = [], documentIds = [], retryAt, standing } = finding;
    const taken = document !== undefined && !document.problem;
    const passingFailures = standing === 'passing' ? source.failures + 1 : 0;
    const nextLookAt = nextLook(source.rhythm, { at, passingFailures, retryAt });
    const durationMs = Date.now() - at.getTime();
    const kept = await this.database.transaction(async (client) => {
      const stored = document && (await this.documents.store(toDocument(source, finding, document), client));
      const changedAt = taken || links.length > 0 || documentIds.length > 0 ? at : null;
      const documentId = taken ? stored?.id : undefined;
      const isFirst = await this.sources.settle(client, source, finding, { documentId, changedAt, at, nextLookAt });
      // The document is known already to who was first.
      if (!isFirst) return null;
      await this.sources.addLook(client, source.id, finding, { at, documentId: stored?.id ?? null, taken, durationMs });
      return {
        documentId,
        sourceIds: await this.sources.add(
          links.map((link) => linked(source, link)),
          client,
        ),
      };
    });
    if (!kept) return { documentIds, sourceIds: [] };
    return { documentIds: [...documentIds, ...(kept.documentId ? [kept.documentId] : [])], sourceIds: kept.sourceIds };
  }
}

function toDocument(source: SourceToLookAt, finding: LookFinding, document: NonNullable<LookFinding['document']>) {
  const declared = { region: source.regionCode ?? undefined, year: source.year ?? undefined };
  const { name, bytes, problem: beside } = document;
  return { ...newDocument(name, bytes, declared), address: finding.address, beside, isNewest: true };
}

/** A report that a list leads to: only a year in its title is the report's, others may be of its publication. */
function linked(
  { id, regionCode, rhythm }: SourceToLookAt,
  { url, year, yearFrom }: NonNullable<LookFinding['links']>[number],
): NewSource {
  return { kind: 'url', address: url, regionCode, year: yearFrom === 'title' ? year : null, rhythm, listingId: id };
}

function notLookedAt({ address }: SourceToLookAt, { text }: InvalidInputError): LookFinding {
  return { outcome: 'refused', line: text, address, standing: 'lasting' };
}
