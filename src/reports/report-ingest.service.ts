import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { InvalidInputError } from '../common/errors';
import { Database } from '../database/database';
import { DocumentsRepository, type StoredDocument } from './documents.repository';
import { divisionIndex } from '../regions/division-index';
import type { ReportIdentity } from './identify/report-identity';
import { loadDocument } from './loaders/load-document';
import type { LoadedDocument } from './loaders/loader';
import type { Problem } from './report.schema';
import { reportTitle } from './report-title';
import { type NewRevision, ReportsRepository } from './reports.repository';
import { type ReportPart, splitReports } from './split/split-reports';

/** Reads documents into reports. */
@Injectable()
export class ReportIngestService {
  constructor(
    private readonly database: Database,
    private readonly documents: DocumentsRepository,
    private readonly reports: ReportsRepository,
  ) {}

  /**
   * Reads a document, divides it into its reports, tells whose they are and keeps them, in one transaction. A document
   * that cannot be read is refused, a report that cannot be placed is held, and both say why. Run again, it changes
   * nothing.
   * @returns the revisions whose claims are still to be extracted
   */
  async ingest(documentId: number): Promise<number[]> {
    return this.database.transaction(async (client) => {
      const document = await this.documents.lock(client, documentId);
      if (document?.state === 'received') await this.read(client, documentId, document);
      return this.reports.findUnread(client, documentId);
    });
  }

  /** Says of a document that all tries to read it failed in a way that nobody foresaw; one that is read stays so. */
  async giveUp(documentId: number, { message }: Error): Promise<void> {
    await this.database.transaction(async (client) => {
      const document = await this.documents.lock(client, documentId);
      if (document?.state !== 'received') return;
      await this.documents.markRefused(client, documentId, {
        code: 'document.failed',
        zh: `读取“${document.name}”时多次出错（${message}）。请报告这一问题；文件已保留。`,
        en: `Reading “${document.name}” failed again and again (${message}). Please report this; the file is kept.`,
      });
    });
  }

  private async read(client: PoolClient, documentId: number, document: StoredDocument): Promise<void> {
    const loaded = await this.tryLoad(document);
    if (loaded instanceof InvalidInputError) {
      await this.documents.markRefused(client, documentId, { code: loaded.code, ...loaded.text });
      return;
    }
    const parts = splitReports(loaded.text, document.declared);
    // Of several reports at one address, the address tells none apart.
    const address = parts.length === 1 ? document.address : null;
    for (const [at, part] of parts.entries())
      await this.keep(client, { documentId, number: at + 1, address }, part, loaded.notes);
    await this.documents.markRead(client, documentId);
  }

  private async tryLoad({ bytes, mediaType, name }: StoredDocument): Promise<LoadedDocument | InvalidInputError> {
    try {
      return await loadDocument(bytes, mediaType, name);
    } catch (error) {
      if (error instanceof InvalidInputError) return error;
      throw error;
    }
  }

  private async keep(
    client: PoolClient,
    { documentId, number, address }: { documentId: number; number: number; address: string | null },
    part: ReportPart,
    notes: Problem[],
  ): Promise<void> {
    const revision: NewRevision = {
      documentId,
      part: number,
      text: part.text,
      contentHash: createHash('sha256').update(part.text).digest('hex'),
      documentOffset: part.offset,
    };
    const { region, year, problems } = await this.identify(client, part, revision.contentHash, address);
    const allNotes = [...notes, ...part.identity.notes];
    if (region && year !== undefined && problems.length === 0) {
      const reportId = await this.reports.place(
        client,
        region.code,
        year,
        reportTitle({ text: part.text, identity: { region, year } }),
      );
      const revised = await this.reports.revise(client, reportId, revision);
      if (revised !== null) await this.reports.markReading(client, reportId, allNotes);
    } else if ((await this.reports.findHeld(client, revision.contentHash)) === null) {
      const held = { region: region?.code ?? null, year: year ?? null, title: reportTitle(part) };
      const reportId = await this.reports.hold(client, { ...held, problems: [...problems, ...allNotes] });
      await this.reports.revise(client, reportId, revision);
    }
  }

  /** What an editor told of a report's region and year holds; otherwise what its text does. */
  private async identify(
    client: PoolClient,
    { identity }: ReportPart,
    contentHash: string,
    address: string | null,
  ): Promise<Pick<ReportIdentity, 'region' | 'year' | 'problems'>> {
    const told = await this.reports.findToldIdentity(client, contentHash, address);
    const region = told && divisionIndex().get(told.region);
    return region ? { region, year: told.year, problems: [] } : identity;
  }
}
