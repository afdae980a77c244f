import type { Kind } from './read-texts';
import { type Cell, section, table } from './table';
import { ACCEPTANCE } from '../src/extraction/confidence/acceptance';
import { calibrate } from './calibrate';
import { reliabilityOf } from './reliability';
import { FIELDS } from './match-claims';
import { addScores, type Fault, type Judged, ratesOf, ratio, type Score, SETS, type ScoredText } from './score-claims';
import { type LinkScore, linkRates } from './score-links';

/** All that was measured in one run. */
export interface Accuracy {
  texts: ScoredText[];
  /** The same texts in each kind of document. */
  kinds: { kind: Kind; texts: ScoredText[] }[];
  links: LinkScore[];
}

const SCORE_HEAD = ['labels', 'read', 'found', 'recall', 'precision', 'F1', 'op'];
const exact = (rate: number): string => rate.toFixed(3);
const percent = (rate: number): string => `${(100 * rate).toFixed(1)}%`;

function scoreCells(score: Score): Cell[] {
  const { found, recall, precision, f1, op } = ratesOf(score);
  return [score.labels, score.predicted, ...[found, recall, precision, f1, op].map(exact)];
}

const scoresOf = (texts: readonly ScoredText[], set: (typeof SETS)[number]): Score[] =>
  texts.flatMap(({ scores }) => scores[set] ?? []);

/** A row for each set that some text has labels for. */
const setRows = (texts: readonly ScoredText[]): Cell[][] =>
  SETS.map((set) => ({ set, sum: addScores(scoresOf(texts, set)) }))
    .filter(({ sum }) => sum.texts > 0)
    .map(({ set, sum }) => [set, sum.texts, ...scoreCells(sum)]);

/** What was measured as Markdown: figures only, no words of any text. */
export function describeAccuracy(accuracy: Accuracy): string {
  const { texts, kinds, links } = accuracy;
  return [
    section('Sets', table(['set', 'texts', ...SCORE_HEAD], setRows(texts))),
    section('Fields', describeFields(texts)),
    section('Confidence', ...describeAllConfidence(texts.flatMap(({ judged }) => judged))),
    ...(links.length > 0 ? [section('Links', ...describeLinks(links))] : []),
    section(
      'Kinds of document',
      table(
        ['kind', 'set', 'texts', ...SCORE_HEAD],
        kinds.flatMap(({ kind, texts: read }) => setRows(read).map((row) => [kind, ...row])),
      ),
    ),
    section(
      'What is still wrong',
      ...describeFaults(
        texts.flatMap(({ faults }) => faults),
        links,
      ),
    ),
    section(
      'Texts',
      table(
        ['text', 'set', ...SCORE_HEAD],
        texts.flatMap(({ name, scores }) =>
          SETS.flatMap((set) => {
            const score = scores[set];
            return score && score.labels + score.predicted > 0 ? [[name, set, ...scoreCells(score)]] : [];
          }),
        ),
      ),
    ),
  ].join('\n\n');
}

function describeFields(texts: readonly ScoredText[]): string {
  const sums = SETS.map((set) => addScores(scoresOf(texts, set)));
  return [
    'Of the labels whose figure was found, how many have the field right.',
    table(
      ['field', ...SETS],
      FIELDS.map((field) => [field, ...sums.map(({ found, wrong }) => exact(ratio(found - wrong[field], found)))]),
    ),
  ].join('\n\n');
}

/** From how many texts on it can be told what confidence is worth on a text that it was not learned from. */
const ENOUGH_TEXTS = 5;

function describeAllConfidence(judged: readonly Judged[]): string[] {
  if (new Set(judged.map(({ text }) => text)).size < ENOUGH_TEXTS) return [describeConfidence(judged)];
  return [
    describeConfidence(judged),
    'The same where each text is scored by weights that were learned from the others only: what is to be expected of a ' +
      'report that nobody labelled.',
    bandTable(calibrate(judged).unseen),
  ];
}

/** How far confidence keeps what it promises. */
export function describeConfidence(judged: readonly Judged[]): string {
  if (judged.length === 0) return 'No text is labelled whole, so that nothing can be said of confidence.';
  return [
    `Of ${judged.length} claims in texts that are labelled whole: those at or above a confidence, how many of them are ` +
      `right, and what part of all claims they are; then the band alone, beside what its claims promise on average. ` +
      `Claims from ${ACCEPTANCE} on are taken without a person’s look; they are to be right in at least 99% of cases, and to be at least 85% of all.`,
    bandTable(judged),
  ].join('\n\n');
}

function bandTable(judged: readonly Judged[]): string {
  return table(
    ['from', 'claims', 'right', 'share of all', 'band', 'right in band', 'promised'],
    reliabilityOf(judged, ACCEPTANCE).map(({ from, claims, right, share, own }) => [
      from.toFixed(2),
      claims,
      percent(ratio(right, claims)),
      percent(share),
      own.claims,
      percent(ratio(own.right, own.claims)),
      percent(own.promised),
    ]),
  );
}

function describeLinks(links: readonly LinkScore[]): string[] {
  const cells = (scores: readonly LinkScore[]): Cell[] => {
    const { labels, found, verdict, outcome, reversed } = linkRates(scores);
    return [labels, exact(found), exact(verdict), exact(outcome), reversed];
  };
  const confusion = new Map<string, number>();
  for (const score of links)
    for (const [change, count] of score.confusion) confusion.set(change, (confusion.get(change) ?? 0) + count);
  return [
    '“Reversed” counts met for missed or missed for met where the report gives the figure: there must be none.',
    table(
      ['reports', 'labels', 'target found', 'verdict right', 'outcome right', 'reversed'],
      [...links.map((score) => [score.pair, ...cells([score])]), ['all', ...cells(links)]],
    ),
    'Verdicts of the labels beside those that were computed:',
    table(['label → computed', 'links'], sorted(confusion)),
  ];
}

function describeFaults(faults: readonly Fault[], links: readonly LinkScore[]): string[] {
  const causes = new Map<string, Map<string, number>>();
  for (const { set, cause, claim, label } of faults) {
    const group = cause === 'missed' ? `missed · ${label!.measure} ${label!.role}` : `${cause} · ${claim!.rule}`;
    const counts = causes.get(group) ?? new Map<string, number>();
    counts.set(set, (counts.get(set) ?? 0) + 1);
    causes.set(group, counts);
  }
  const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const rows = [...causes].sort(([, a], [, b]) => total(b) - total(a));
  const linkCauses = new Map<string, number>();
  for (const { cause } of links.flatMap((score) => score.faults))
    linkCauses.set(cause, (linkCauses.get(cause) ?? 0) + 1);
  return [
    'By cause: the field that is wrong or what was read too much, with the rule that read it; and what was missed, by ' +
      'what the label is. A claim with two wrong fields counts twice.',
    table(
      ['cause', ...SETS],
      rows.map(([group, counts]) => [group, ...SETS.map((set) => counts.get(set) ?? '')]),
    ),
    ...(linkCauses.size > 0 ? [table(['links: label → computed (rule)', 'links'], sorted(linkCauses))] : []),
  ];
}

const sorted = (counts: ReadonlyMap<string, number>): Cell[][] => [...counts].sort(([, a], [, b]) => b - a);
