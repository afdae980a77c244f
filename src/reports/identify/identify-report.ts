import type { Division } from '../../regions/division';
import { type DivisionIndex, divisionIndex } from '../../regions/division-index';
import type { Problem } from '../report.schema';
import { type FoundRegion, findRegion } from './find-region';
import { type FoundYear, findYear } from './find-year';
import { plainView } from './plain-view';
import {
  NOT_A_REPORT,
  REGION_NOT_TOLD,
  regionAmbiguous,
  regionContradicted,
  YEAR_NOT_TOLD,
  yearContradicted,
} from './identity-problems';
import type { DeclaredIdentity, ReportIdentity } from './report-identity';

const MIN_YEAR_CONFIDENCE = 0.6;
const SALUTATION = '各位代表';
const AFTER_SALUTATION = 300;
const LONGEST_OPENING = 4000;

/**
 * Tells whose report a text is and of which year, from its title, meeting line, speaker, opening words, headings and
 * body, against the administrative divisions of that year. Needs neither database nor framework.
 * @param text the text of one report
 * @param declared what the caller says of it: taken where the text does not tell; where it contradicts the text, the
 *   report must be held
 */
export function identifyReport(
  text: string,
  declared: DeclaredIdentity = {},
  index: DivisionIndex = divisionIndex(),
): ReportIdentity {
  const view = plainView(text);
  const openingEnd = endOfOpening(view);
  const year = findYear(view, openingEnd);
  const toldYear = year.confidence >= MIN_YEAR_CONFIDENCE ? year.year : undefined;
  const region = findRegion(view, openingEnd, toldYear ?? declared.year, index);
  const declaredRegion = declared.region === undefined ? undefined : index.get(declared.region);
  return {
    region: region.region ?? declaredRegion,
    year: toldYear ?? declared.year,
    confidence: Math.min(region.confidence, year.confidence),
    evidence: [...region.evidence, ...year.evidence],
    problems: [...regionProblems(region, declaredRegion, index), ...yearProblems(toldYear, declared.year, year)],
    notes: isReport(view) ? [] : [NOT_A_REPORT],
  };
}

/** The title, the meeting line, the speaker and the first words to the delegates. */
function endOfOpening(view: string): number {
  const salutation = view.indexOf(SALUTATION);
  const end = salutation < 0 ? LONGEST_OPENING / 4 : salutation + AFTER_SALUTATION;
  return Math.min(end, LONGEST_OPENING, view.length);
}

/** Whether a text speaks to a congress or calls itself a report; an article about one does neither. */
function isReport(view: string): boolean {
  return view.includes(SALUTATION) || /政 ?府 ?工 ?作 ?报 ?告/.test(view.slice(0, LONGEST_OPENING));
}

function regionProblems(
  { region, rivals, evidence }: FoundRegion,
  declared: Division | undefined,
  index: DivisionIndex,
): Problem[] {
  if (!declared) return region ? [] : [rivals.length ? regionAmbiguous(rivals, evidence) : REGION_NOT_TOLD];
  const told = region ? [region] : rivals;
  const agrees = ({ code }: Division) => code === declared.code || index.areSameOverTime(code, declared.code);
  return told.length === 0 || told.some(agrees) ? [] : [regionContradicted(told, declared, evidence)];
}

function yearProblems(told: number | undefined, declared: number | undefined, { evidence }: FoundYear): Problem[] {
  if (told === undefined) return declared === undefined ? [YEAR_NOT_TOLD] : [];
  return declared === undefined || declared === told ? [] : [yearContradicted(told, declared, evidence)];
}
