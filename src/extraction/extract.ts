import { joinLines } from './text/join-lines';
import { normalize } from './text/normalize';
import { NormalizedText, originalSpan } from './text/normalized-text';
import { sentencesOf } from './text/sentences';
import { SectionClock } from './time/section-clock';
import { Draft } from './rules/draft';
import { HeadlineList } from './rules/headline-list';
import { readSentence } from './rules/sentence-reader';
import { flowsOverYears } from './refiners/flows-over-years';
import { matchUnit } from './refiners/match-unit';
import { reportParagraphs } from './text/noise-zones';
import { dropMilestones } from './refiners/drop-milestones';
import { dropRepetitions } from './refiners/drop-repetitions';
import { markHeadlineOutcomes } from './refiners/mark-headline-outcomes';
import { Refiner } from './refiners/refiner';
import { scoreConfidence } from './refiners/score-confidence';
export { RULESET_VERSION } from './ruleset-version';
import { Claim, ExtractionContext } from './types';

/** The refiners in the order in which they run. */
const REFINERS: readonly Refiner[] = [
  flowsOverYears,
  matchUnit,
  dropMilestones,
  dropRepetitions,
  markHeadlineOutcomes,
  scoreConfidence,
];

/**
 * Reads every quantified target and outcome of a work report.
 *
 * @param text the report's text as it was given; line ends are \n
 * @param context the report's year and the names of its region
 * @returns the claims in the order of their words; quote and offset refer to `text`
 */
export function extract(text: string, context: ExtractionContext): Claim[] {
  const source = joinLines(normalize(text));
  const reading = { text: source.text, year: context.year, regionNames: context.regionNames };
  const clock = new SectionClock(context.year);
  const list = new HeadlineList();
  let drafts: Draft[] = [];
  for (const span of sentencesOf(source.text, reportParagraphs(source.text))) {
    const words = source.text.slice(span.start, span.end);
    if (span.opensParagraph) clock.startParagraph();
    const sentenceTime = clock.next(words, span.opensParagraph);
    const { role } = sentenceTime.time.period;
    const mayBeListed = list.mayBelong(words, span.opensParagraph, role === 'target');
    const { drafts: read, told } = readSentence({ ...span, ...sentenceTime, inList: mayBeListed }, reading);
    clock.note(told);
    const listed = list.confirm(words, read);
    for (const draft of read)
      drafts.push(listed && draft.period.role === 'target' ? { ...draft, headline: true } : draft);
  }
  for (const refiner of REFINERS) drafts = refiner.refine(drafts, { year: context.year, text: source.text });
  return drafts.map((draft) => claimOf(draft, source, text));
}

function claimOf(draft: Draft, source: NormalizedText, original: string): Claim {
  const { period, start, end, figureStart: _figureStart, span: _span, reached: _reached, ...fields } = draft;
  const place = originalSpan(source, { start, end });
  return {
    ...fields,
    role: period.role,
    start: period.start,
    end: period.end,
    plan: period.plan,
    quote: original.slice(place.start, place.end),
    offset: place.start,
  };
}
