import { Injectable } from '@nestjs/common';
import { InvalidInputError } from '../common/errors';
import { JobQueue } from '../queue/job-queue';
import { DocumentService } from './document.service';
import { documentsIn } from './documents-in';
import type { DeclaredIdentity } from './identify/report-identity';
import type { Problem } from './report.schema';

/** What became of one document at the door: kept, under an id, or not taken, and why. */
export type Receipt = { name: string; id: number; isNew: boolean } | { name: string; problem: Problem };

/** Takes in what is handed in as files: documents, and ZIP files of them. */
@Injectable()
export class UploadService {
  constructor(
    private readonly documents: DocumentService,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Keeps the documents of a file and has each read. One that can't be taken keeps none of the others out.
   * @param declared whose report each is said to be, and of which year
   */
  async *take(name: string, bytes: Uint8Array, declared: DeclaredIdentity): AsyncGenerator<Receipt> {
    for await (const receipt of this.keep(name, bytes, declared)) {
      if ('id' in receipt) await this.queue.enqueue('ingest-report', { documentId: receipt.id });
      yield receipt;
    }
  }

  /** Keeps the documents of a file and leaves to the caller to have them read. */
  async *keep(name: string, bytes: Uint8Array, declared: DeclaredIdentity): AsyncGenerator<Receipt> {
    try {
      for await (const document of documentsIn(name, bytes))
        yield await this.keepOne(document.name, document.bytes, declared);
    } catch (error) {
      yield { name, problem: toProblem(error) };
    }
  }

  private async keepOne(name: string, bytes: Uint8Array, declared: DeclaredIdentity): Promise<Receipt> {
    try {
      return { name, ...(await this.documents.receive(name, bytes, declared)) };
    } catch (error) {
      return { name, problem: toProblem(error) };
    }
  }
}

/** @throws the error itself where it is not about what was handed in */
function toProblem(error: unknown): Problem {
  if (error instanceof InvalidInputError) return { code: error.code, ...error.text };
  throw error;
}
