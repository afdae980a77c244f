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
  let drafts = readReport(source.text, context);
  for (const refiner of REFINERS) drafts = refiner.refine(drafts, { year: context.year, text: source.text });
  return drafts.map((draft) => claimOf(draft, source, text));
}

/** Reads the sentences of a report one after the other, with the time and the lists that they stand in. */
function readReport(text: string, { year, regionNames }: ExtractionContext): Draft[] {
  const context = { text, year, regionNames };
  const clock = new SectionClock(year);
  const list = new HeadlineList();
  const drafts: Draft[] = [];
  for (const { start, end, opensParagraph } of sentencesOf(text, reportParagraphs(text))) {
    const words = text.slice(start, end);
    if (opensParagraph) clock.startParagraph();
    const { time, mainTime } = clock.next(words, opensParagraph);
    const inList = list.mayBelong(words, opensParagraph, time.period.role === 'target');
    const reading = readSentence({ start, end, time, mainTime, inList }, context);
    clock.note(reading.told);
    const listed = list.confirm(words, reading.drafts);
    for (const draft of reading.drafts) {
      draft.headline = listed && draft.period.role === 'target';
      drafts.push(draft);
    }
  }
  return drafts;
}

function claimOf(draft: Draft, source: NormalizedText, original: string): Claim {
  const place = originalSpan(source, draft);
  return {
    role: draft.period.role,
    indicator: draft.indicator,
    name: draft.name,
    measure: draft.measure,
    average: draft.average,
    op: draft.op,
    ...(draft.value === undefined ? {} : { value: draft.value }),
    ...(draft.high === undefined ? {} : { high: draft.high }),
    unit: draft.unit,
    ...(draft.reference === undefined ? {} : { reference: draft.reference }),
    start: draft.period.start,
    end: draft.period.end,
    plan: draft.period.plan,
    headline: draft.headline,
    hedge: draft.hedge,
    scope: draft.scope,
    quote: original.slice(place.start, place.end),
    offset: place.start,
    rule: draft.rule,
    stated: draft.stated,
    confidence: draft.confidence,
  };
}
