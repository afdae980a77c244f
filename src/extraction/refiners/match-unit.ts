import { indicatorByCode } from '../indicators/catalogue';
import { Draft } from '../rules/draft';
import { Refiner } from './refiner';

type Family = 'money' | 'percent' | 'area' | 'length' | 'weight' | 'days' | 'concentration' | 'count';

const FAMILIES: readonly (readonly [RegExp, Family])[] = [
  [/元$/, 'money'],
  [/%$|‰$/, 'percent'],
  [/微克/, 'concentration'],
  [/(?:亩|公顷|平方米|平米|平方公里)$/, 'area'],
  [/(?:公里|米|里)$/, 'length'],
  [/(?:吨|斤|公斤)$/, 'weight'],
  [/^天$/, 'days'],
];

const familyOf = (unit: string): Family => FAMILIES.find(([pattern]) => pattern.test(unit))?.[1] ?? 'count';

/** Names that stand for two indicators, told apart by the unit. */
const BY_UNIT: Readonly<Record<string, Partial<Record<Family, string>>>> = {
  good_air_days: { percent: 'good_air_ratio' },
  rd_spending: { percent: 'rd_intensity' },
};

/** Units that an indicator is counted in beside the catalogue's. */
const ALSO: Readonly<Record<string, readonly Family[]>> = {
  old_neighbourhoods: ['area', 'count'],
  shantytown_units: ['area', 'count'],
  afforestation: ['area'],
};

function matched(draft: Draft): Draft {
  const indicator = indicatorByCode(draft.indicator);
  if (!indicator || !['level', 'cumulative'].includes(draft.measure) || draft.op === 'relative') return draft;
  const family = familyOf(draft.unit);
  const expected = familyOf(indicator.unit);
  if (family === expected || ALSO[draft.indicator]?.includes(family)) return draft;
  return { ...draft, indicator: BY_UNIT[draft.indicator]?.[family] ?? '' };
}

/** A figure in a unit that the indicator is never given in is of something else. */
export const matchUnit: Refiner = {
  name: 'match-unit',
  refine: (drafts) => drafts.map(matched),
};
