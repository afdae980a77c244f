import { ConflictError, InvalidInputError } from '../../common/errors';
import type { ReportRef } from '../../reports/report.schema';
import type { CorrectionInput } from './act.schema';
import type { CorrectionRef } from './correction-view.schema';
import type { DeskClaim } from './desk-report.schema';

/** Somebody else's decision came to lie there since it was read. */
export function conflict(
  yours: CorrectionInput | null,
  theirs: CorrectionRef | null,
  about: { claim: DeskClaim | null } | { report: ReportRef },
) {
  const who = theirs ? `${theirs.person.name}（${theirs.kind}）` : '';
  return new ConflictError(
    'correction.conflict',
    {
      zh: theirs
        ? `${who}此后已对这里作了更正，没有覆盖。请对照两个版本后决定。`
        : '这里的更正此后已有变动（例如被撤销），没有覆盖。请对照现状后决定。',
      en: theirs
        ? `${theirs.person.name} has since made a correction here (${theirs.kind}); nothing was overwritten. Compare both and decide.`
        : 'What lay here has changed since (it was undone, for instance); nothing was overwritten. Compare and decide.',
    },
    undefined,
    {
      yours,
      theirs: { correction: theirs, claim: null, ...about, person: theirs?.person ?? null, at: theirs?.at ?? null },
    },
  );
}

export const staleClaim = (id: number) =>
  new ConflictError('correction.stale_claim', {
    zh: `表述 ${id} 已不在这份报告的当前读取结果中，报告可能刚被重读；请重新载入。`,
    en: `The claim ${id} is not among those of the report as it is read now; it may have been read anew. Load it again.`,
  });

export const reasonRequired = (what: { zh: string; en: string }) =>
  new InvalidInputError('correction.reason_required', {
    zh: `${what.zh}须说明理由。`,
    en: `${what.en} needs a reason.`,
  });

export const quoteNotInText = (offset: number) =>
  new InvalidInputError('correction.quote_not_in_text', {
    zh: `报告原文第 ${offset} 字处不是所引的话；引文须与原文逐字相同。`,
    en: `The report does not have these words at ${offset}; a quote has to be its words, character by character.`,
  });

export const figureNotInWords = (value: number | null) =>
  new InvalidInputError('correction.figure_not_in_words', {
    zh: `所选的话里读不出数值 ${value}；请改选原文，或说明理由。`,
    en: `The figure ${value} cannot be read from the words selected; select other words, or give a reason.`,
  });

export const notPossible = (zh: string, en: string) => new InvalidInputError('correction.not_possible', { zh, en });
