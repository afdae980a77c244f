import { type Bilingual, InvalidInputError } from '../../common/errors';
import { classifyPage, type ReadPage } from '../fetch/classify-page';
import type { Problem } from '../report.schema';

/** Why a page is not taken in the place of what was there; `kind` is the outcome of the look. */
export interface Unfit {
  kind: string;
  problem: Problem;
}

/**
 * Whether what an address now shows may be taken: a first page that reads as a report, or the same report as before.
 * @returns null where it may; else why it is kept beside
 */
export function judgePage(before: ReadPage | undefined, now: ReadPage | InvalidInputError): Unfit | null {
  if (now instanceof InvalidInputError) return { kind: 'unreadable', problem: { code: now.code, ...now.text } };
  const { kind, reasons } = classifyPage(before ?? { text: '' }, now);
  // Without an earlier text every report is another one, and welcome.
  if (kind === 'same-report' || (before === undefined && kind === 'another-report')) return null;
  return {
    kind,
    problem: { code: `source.${kind.replaceAll('-', '_')}`, ...join(before ? reasons : reasons.slice(-1)) },
  };
}

/** The reasons as one sentence. */
function join(reasons: Bilingual[]): Bilingual {
  return {
    zh: `${reasons.map(({ zh }) => zh).join('；')}。`,
    en: `${reasons.map(({ en }) => en).join('; ')}.`,
  };
}
