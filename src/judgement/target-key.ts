import type { Claim } from '../extraction/types';
import { hasFigure } from './claim-figure';
import { partOf } from './link/part';
import { readName } from './names/name';
import { exact, readUnit } from './units';

/**
 * Keys of a report's targets: what is to be reached, by how much, when and where, so that neither the order of claims
 * nor the place in the text matters. A target that the report states again gets the key with a number, in the order of
 * the text.
 */
export function targetKeys(targets: readonly Claim[]): Map<Claim, string> {
  const keys = new Map<Claim, string>();
  const seen = new Map<string, number>();
  for (const target of [...targets].sort(byPlace)) {
    const key = keyOf(target);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    keys.set(target, count === 1 ? key : `${key}|${count}`);
  }
  return keys;
}

const byPlace = (a: Claim, b: Claim): number =>
  a.offset - b.offset || a.quote.length - b.quote.length || (a.name < b.name ? -1 : Number(a.name > b.name));

function keyOf(target: Claim): string {
  const thing = target.indicator || readName(target.name).plain;
  const period = target.start === target.end ? `${target.end}` : `${target.start}-${target.end}`;
  return [thing, target.measure + (target.average ? '-average' : ''), period, figureKey(target), partOf(target)]
    .filter((part) => part !== '')
    .join('|');
}

function figureKey(target: Claim): string {
  if (!hasFigure(target)) return `relative:${target.reference ?? ''}`;
  const { op, value, high, unit } = target;
  const { dimension, factor } = readUnit(unit);
  const figures = [value, high].filter((figure) => figure !== undefined).map((figure) => exact(figure * factor));
  return `${op}:${figures.join('~')}${dimension}`;
}
