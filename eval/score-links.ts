import type { Basis, Verdict } from '../src/judgement/types';
import type { LabelledLink, LabelledPair } from './labels';
import { locator, overlap } from './locate';
import { isClose, isSameFigure, quantityOf } from './quantity';
import { ratio } from './score-claims';

/** A link as the command line's `compare` prints it. */
export interface ReadLink {
  target_quote: string;
  target_offset?: number;
  indicator: string;
  op: string;
  target_value?: number;
  target_unit: string;
  outcome_quote?: string;
  outcome_value?: number;
  outcome_unit?: string;
  verdict: Verdict;
  basis?: Basis;
  rule: string;
}

export interface LinkScore {
  pair: string;
  labels: number;
  /** Labels whose target was read. */
  found: number;
  /** Of all labels, those whose verdict is right. */
  verdict: number;
  /** Labels that name an outcome's figure. */
  outcomes: number;
  /** Of these, those whose figure is right. */
  outcome: number;
  faults: LinkFault[];
  /** How often which verdict stands for which: `met → missed`. */
  confusion: Map<string, number>;
  /** Met for missed or the reverse, though the report gives the figure: what must not be. */
  reversed: number;
}

export interface LinkFault {
  pair: string;
  cause: string;
  label: LabelledLink;
  link?: ReadLink;
}

/** Scores the links of two reports against their labels; each link is used once. */
export function scoreLinks({ first, second, links: labels }: LabelledPair, links: ReadLink[], text: string): LinkScore {
  const locate = locator(text);
  const places = new Map(links.map((link) => [link, locate(link.target_quote, link.target_offset)]));
  const unused = new Set(links);
  const pair = `${first} → ${second}`;
  const score: LinkScore = {
    ...{ pair, labels: labels.length, found: 0, verdict: 0, outcomes: 0, outcome: 0, reversed: 0 },
    faults: [],
    confusion: new Map(),
  };
  for (const label of labels) {
    if (label.outcome_value !== undefined) score.outcomes++;
    const place = locate(label.target_quote);
    const fits = [...unused].filter((link) => {
      const other = places.get(link);
      return place && other && overlap(place, other) > 0 && isSameTarget(label, link);
    });
    const link = fits.find(({ verdict }) => verdict === label.verdict) ?? fits[0];
    if (!link) {
      score.faults.push({ pair, cause: `target missed (${label.verdict})`, label });
      continue;
    }
    unused.delete(link);
    score.found++;
    const change = `${label.verdict} → ${link.verdict}`;
    score.confusion.set(change, (score.confusion.get(change) ?? 0) + 1);
    if (link.verdict === label.verdict) score.verdict++;
    else {
      score.faults.push({ pair, cause: `${change} (${link.rule})`, label, link });
      if (link.basis === 'reported' && isReversed(label.verdict, link.verdict)) score.reversed++;
    }
    if (label.outcome_value === undefined) continue;
    if (isSameOutcome(label, link)) score.outcome++;
    else score.faults.push({ pair, cause: `outcome (${link.rule})`, label, link });
  }
  return score;
}

// Of a range the lower end tells the target.
const isSameTarget = (label: LabelledLink, link: ReadLink): boolean =>
  (!label.indicator || label.indicator === link.indicator) &&
  isSameFigure(
    { op: label.op, value: label.target_value, unit: label.target_unit },
    { op: link.op, value: link.target_value, unit: link.target_unit },
  );

const isSameOutcome = (label: LabelledLink, link: ReadLink): boolean =>
  link.outcome_value !== undefined &&
  isClose(
    quantityOf(label.outcome_value!, label.outcome_unit).value,
    quantityOf(link.outcome_value, link.outcome_unit).value,
  );

const isReversed = (a: Verdict, b: Verdict): boolean =>
  (a === 'met' && b === 'missed') || (a === 'missed' && b === 'met');

/** The usual figures of link scores, each from 0 to 1. */
export function linkRates(scores: readonly LinkScore[]) {
  const sum = (key: 'labels' | 'found' | 'verdict' | 'outcomes' | 'outcome' | 'reversed'): number =>
    scores.reduce((total, score) => total + score[key], 0);
  return {
    labels: sum('labels'),
    found: ratio(sum('found'), sum('labels')),
    verdict: ratio(sum('verdict'), sum('labels')),
    outcome: ratio(sum('outcome'), sum('outcomes')),
    reversed: sum('reversed'),
  };
}
