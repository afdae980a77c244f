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
   * @throws HopelessError when the rules fail on the text
   */
  async extract(revisionId: number): Promise<void> {
    const revision = await this.claims.findUnread(revisionId, RULESET_VERSION);
    if (!revision) return;
    await this.claims.insertRun(revisionId, RULESET_VERSION, revision, this.read(revisionId, revision));
  }

  /** Says of a revision's report that all tries to read it failed, unless it was read; readers keep what they saw. */
  async giveUp(revisionId: number, error: Error): Promise<void> {
    await this.claims.markFailed(revisionId, RULESET_VERSION, describeFailure(error));
  }

  private read(revisionId: number, { text, year, regionNames }: RevisionToExtract): readonly Claim[] {
    try {
      return this.engine(text, { year, regionNames });
    } catch (error) {
      // The engine is pure: it would fail in the same way each time.
      throw new HopelessError(`The rules fail on revision ${revisionId}: ${(error as Error).message}`, {
        cause: error,
      });
    }
  }
}

function describeFailure({ message }: Error): Problem {
  return {
    code: 'report.extraction_failed',
    zh: `按规则 ${RULESET_VERSION} 读取这一版本时出错（${message}）；更新规则后会自动重读。`,
    en: `Reading this revision by the rules ${RULESET_VERSION} failed (${message}); newer rules will read it again by themselves.`,
  };
}
