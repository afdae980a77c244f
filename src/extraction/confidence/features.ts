import { Period } from '../time/period';
import { Claim } from '../types';
import { unitAt } from '../units/units';
import { actionAtStart } from '../words/action-verbs';

/** What confidence is told from: a claim's fields, and its words. */
export type ReadClaim = Pick<
  Claim,
  'rule' | 'indicator' | 'name' | 'measure' | 'op' | 'value' | 'unit' | 'headline' | 'stated'
>;

/** Words of time or state that a reading may have taken too lightly. */
const CUES = /累计|每年|翻/;
const WEAK_CUES = /已|目前|现有|以来|同比/;
const CLAUSE_SIGNS = '，；,;';
const LIST = /[、，和及与]/;
const SUM = /(?:总数|总量|数量|数|达)$/;
const INNER_ACTION = /.[新再]|累计/;
/** Words that tell that something came of the things counted: 19个水源地水质达标. */
const STATE = /完成|达标|脱贫|出列|竣工|投产|建成|覆盖|启用|开工|运营|通车|入选|落地|获|投入|实施|保障|标准/;
/** From how many characters on a name is of the next kind. */
const NAME_LENGTHS: readonly (readonly [number, string])[] = [
  [18, 'very long'],
  [12, 'long'],
  [5, 'fair'],
  [3, 'short'],
  [0, 'very short'],
];
const MAGNITUDES = '十百千万亿';
const SHORT_TAIL = 4;
const WIDE_GAP = 13;
const NARROW_GAP = 7;

/**
 * What of a claim tells how sure its reading is, as `group: value`; each feature is there or not.
 * @param words the words that the claim was read from
 * @param year the report's year
 */
export function featuresOf(claim: ReadClaim, period: Period, words: string, year: number): string[] {
  const { rule, name, measure, stated } = claim;
  const thing = thingOf(claim);
  const kind = kindOfUnit(claim.unit);
  const features = [
    `rule: ${rule}`,
    `measure: ${measure} ${period.role}`,
    `thing: ${thing} ${kind}`,
    `stated: ${stated.includes('subject') ? 'subject' : '-'} ${stated.includes('measure') ? 'verb' : '-'}`,
    `years: ${yearsOf(period, year)}`,
    `op: ${claim.op}`,
    `name: ${NAME_LENGTHS.find(([length]) => name.length >= length)![1]}`,
    `name in words: ${words.includes(name) ? 'whole' : words.includes(name.slice(-SHORT_TAIL)) ? 'end' : 'no'}`,
    `gap: ${gapOf(words.length - name.length - claim.unit.length)}`,
    `clauses: ${clauseSigns(words)}`,
  ];
  if (claim.headline) features.push('headline');
  if (period.plan) features.push('plan');
  if (LIST.test(name)) features.push('name lists');
  if (CUES.test(words)) features.push('cue: strong');
  else if (WEAK_CUES.test(words)) features.push('cue: weak');
  if (!/[\d０-９]/.test(words)) features.push('Chinese numeral');
  if (rule === 'things-counted') {
    features.push(`counted: ${thing === 'action' ? 'action' : STATE.test(name) ? 'state' : 'bare'}`);
    if (name.includes('的')) features.push('counted: attribute');
  }
  if (rule === 'plain' && (kind === 'count' || kind === 'people'))
    features.push(`plain: ${plainForm(name, thing)} ${measure}`);
  return features;
}

const thingOf = ({ indicator, name }: ReadClaim): string =>
  indicator !== '' ? 'indicator' : actionAtStart(name) === '' ? 'noun' : 'action';

const plainForm = (name: string, thing: string): string =>
  SUM.test(name) ? 'sum' : thing === 'action' ? thing : INNER_ACTION.test(name) ? 'inner' : 'bare';

/** How many commas and semicolons stand between the words: none, one, or two and more. */
function clauseSigns(words: string): number {
  let count = 0;
  for (let at = 0; at < words.length && count < 2; at++) if (CLAUSE_SIGNS.includes(words[at]!)) count++;
  return count;
}

function kindOfUnit(unit: string): string {
  let start = 0;
  while (start < unit.length && MAGNITUDES.includes(unit[start]!)) start++;
  return start === unit.length ? 'none' : (unitAt(unit, start)?.kind ?? 'other');
}

function yearsOf({ start, end }: Period, year: number): string {
  if (start === end && end === year) return 'this';
  if (start === end && end === year - 1) return 'last';
  if (end === year - 1) return 'past';
  return end > year ? 'plan' : 'other';
}

const gapOf = (length: number): string => (length >= WIDE_GAP ? 'wide' : length >= NARROW_GAP ? 'fair' : 'narrow');
