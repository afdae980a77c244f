import { Inject, Injectable } from '@nestjs/common';
import type { extract } from '../extraction/extract';
import { RULESET_VERSION } from '../extraction/ruleset-version';
import type { Claim } from '../extraction/types';
import { HopelessError } from '../queue/hopeless.error';
import type { Problem } from '../reports/report.schema';
import { ClaimsRepository, type RevisionToExtract } from './claims.repository';

/** The token of the extraction engine: a pure function of a text. */
export const ENGINE = Symbol('ENGINE');

/** Runs the extraction engine over revisions and keeps what it reads. */
@Injectable()
export class ClaimExtractionService {
  constructor(
    private readonly claims: ClaimsRepository,
    @Inject(ENGINE) private readonly engine: typeof extract,
  ) {}

  /**
   * Takes the claims out of a revision by the present rules; returns when that is done already, or no longer wanted.
   * @throws HopelessError when the rules fail on the text; its report says so
   */
  async extract(revisionId: number): Promise<void> {
    const revision = await this.claims.findUnread(revisionId, RULESET_VERSION);
    if (!revision) return;
    const read = this.tryRead(revision);
    if (read instanceof Error) {
      await this.claims.insertFailedRun(revisionId, RULESET_VERSION, describeFailure(read));
      throw new HopelessError(`Revision ${revisionId} cannot be read: ${read.message}`, { cause: read });
    }
    await this.claims.insertRun(revisionId, RULESET_VERSION, read);
  }

  private tryRead({ text, year, regionNames }: RevisionToExtract): readonly Claim[] | Error {
    try {
      return this.engine(text, { year, regionNames });
    } catch (error) {
      return error as Error;
    }
  }
}

function describeFailure({ message }: Error): Problem {
  return {
    code: 'report.extraction_failed',
    zh: `规则 ${RULESET_VERSION} 读取这一版本时出错（${message}）；更新规则后会自动重读。`,
    en: `The rules ${RULESET_VERSION} failed on this revision (${message}); newer rules will read it again by themselves.`,
  };
}
