import { indicatorByCode } from '../../extraction/indicators/catalogue';
import type { Claim } from '../../extraction/types';
import { hasFigure } from '../claim-figure';
import { compare, type Comparison } from '../compare';
import { candidatesFor, comparable, isLinked } from '../link/candidates';
import { PARAMETERS } from '../parameters';
import { referenceOf, relationOf, type Relation } from '../relations';
import type { Candidate, ReportClaims } from '../types';
import { convert, exact, readUnit } from '../units';
import { WHOLES } from '../wholes';
import { figureIn } from './figure';
import { partsTogether } from './parts';
import type { Case, Decision, Facts, JudgingRule } from './rule';

/** What is handed down (完成省下达任务) stands in neither report. */
export const delegatedRule: JudgingRule = {
  name: 'delegated',
  decide({ target, report, candidates }) {
    if (hasFigure(target) || referenceOf(target, report.region).kind !== 'delegated') return undefined;
    const found = spokenOf(candidates);
    return found && { verdict: 'incomparable', outcomes: [found] };
  },
};

/** The figure is compared with the one that the target refers to: the economy's growth, the province's, last year's. */
export const relativeRule: JudgingRule = {
  name: 'relative',
  decide(given) {
    const reference = hasFigure(given.target) ? undefined : referenceFigure(given);
    const relation = relationOf(given.target);
    if (!reference || !relation) return undefined;
    return byFigure(given, reference, relation) ?? byParts(given, reference, relation);
  },
};

/** One part keeps the relation and another does not: of the whole, that tells nothing. */
export const relativePartsDifferRule: JudgingRule = {
  name: 'parts-differ',
  decide(given) {
    const reference = hasFigure(given.target) ? undefined : referenceFigure(given);
    const relation = relationOf(given.target);
    const parts = reference && relation ? compareParts(given, reference, relation) : [];
    return parts.length > 0 ? partsTogether(parts) : undefined;
  },
};

/** What the target refers to, or what became of its thing, has no figure that is known. */
export const relativeUnknownRule: JudgingRule = {
  name: 'relative-unknown',
  decide({ target, candidates }) {
    const found = hasFigure(target) ? undefined : spokenOf(candidates);
    return found && { verdict: 'incomparable', outcomes: [found] };
  },
};

type ReferenceFigure = NonNullable<Facts['reference']>;

function byFigure({ target, candidates }: Case, reference: ReferenceFigure, relation: Relation): Decision | undefined {
  const found = comparable(candidates);
  const comparison = found && compareWith(target, found.claim, reference.claim, relation);
  return (
    comparison && { ...verdictOf(comparison), basis: 'reported', outcomes: [found], comparison, facts: { reference } }
  );
}

/** A whole of which only the parts are reported: both keep the relation, or both do not. */
function byParts(given: Case, reference: ReferenceFigure, relation: Relation): Decision | undefined {
  const parts = compareParts(given, reference, relation);
  const [worst] = parts;
  if (!worst || parts.some(({ comparison }) => comparison!.met !== worst.comparison!.met)) return undefined;
  const outcomes = parts.flatMap((part) => part.outcomes);
  return { ...worst, basis: 'implied', outcomes };
}

/** Each part against what the whole refers to, the worst first; none where a part is not reported. */
function compareParts(given: Case, reference: ReferenceFigure, relation: Relation): Decision[] {
  const codes = WHOLES[given.target.indicator] ?? [];
  const parts = codes.flatMap((indicator) => {
    const candidates = candidatesFor(
      { ...given.target, indicator, name: indicatorByCode(indicator)!.nameZh },
      given.next,
    );
    return byFigure({ ...given, candidates }, reference, relation) ?? [];
  });
  return parts.length < codes.length ? [] : parts.sort((a, b) => a.comparison!.margin - b.comparison!.margin);
}

const verdictOf = (comparison: Comparison): Pick<Decision, 'verdict'> => ({
  verdict: comparison.met ? 'met' : 'missed',
});

function referenceFigure({ target, report, next, reports }: Case): ReferenceFigure | undefined {
  const reference = referenceOf(target, report.region);
  if (reference.kind === 'delegated' || reference.kind === 'unknown') return undefined;
  if (reference.kind === 'lastYear') {
    const lastYear = { ...target, start: target.start - 1, end: target.end - 1 };
    return figureFor(lastYear, reports(report.region, target.end));
  }
  const asked = reference.kind === 'indicator' ? { ...target, indicator: reference.indicator, name: '' } : target;
  return figureFor(asked, reference.region === report.region ? next : reports(reference.region, target.end + 1));
}

function figureFor(asked: Claim, report: ReportClaims | undefined): ReferenceFigure | undefined {
  const found = report && comparable(candidatesFor(asked, report));
  return found && { claim: found.claim, regionName: report.regionName, reportYear: report.year };
}

function compareWith(target: Claim, outcome: Claim, reference: Claim, relation: Relation): Comparison | undefined {
  const bound = convert(reference.value!, reference.unit, outcome.unit);
  if (bound === undefined) return undefined;
  const op = ({ pace: 'ge', above: 'gt', atLeast: 'ge', below: 'lt', atMost: 'le' } as const)[relation];
  const asked: Claim = { ...target, op, value: bound, unit: outcome.unit };
  const comparison = compare(asked, figureIn(outcome.unit, outcome));
  const inPoints = readUnit(outcome.unit).dimension === 'percent';
  if (!comparison || comparison.met || relation !== 'pace' || !inPoints) return comparison;
  const met = exact(comparison.margin + PARAMETERS.pacePoints) >= 0;
  return { ...comparison, met, withinTolerance: met, tolerance: PARAMETERS.pacePoints };
}

/** An outcome of the thing and period, with a figure or without. */
const spokenOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.find(
    (candidate) => isLinked(candidate) && candidate.gaps.every((gap) => gap === 'measure' || gap === 'figure'),
  );
