import { periodEn, periodZh } from '../periods';
import type { Case, Decision } from '../rules/rule';
import { figureEn, figureZh, numberOf, quantityEn, thingEn, thingZh } from './figures';

/** The two levels that a growth was derived from, and the growth. */
export function levelsZh({ target }: Case, { facts }: Decision): string {
  const [before, after] = facts!.levels!;
  return `由${before!.reportYear}年报告的${periodZh(before!.claim)}${figureZh(before!.claim)}和${after!.reportYear}年报告的${periodZh(after!.claim)}${figureZh(after!.claim)}推算为${derivedZh(facts!.derived!, target.unit)}`;
}

export function levelsEn({ target }: Case, { facts }: Decision): string {
  const [before, after] = facts!.levels!;
  return `${figureEn(before!.claim)} for ${periodEn(before!.claim)} in the ${before!.reportYear} report and ${figureEn(after!.claim)} for ${periodEn(after!.claim)} in the ${after!.reportYear} report give ${derivedEn(facts!.derived!, target.unit)}`;
}

export const yearsZh = ({ facts }: Decision): string =>
  facts!
    .levels!.map(({ claim, reportYear }) => `${periodZh(claim)}${figureZh(claim)}（${reportYear}年报告）`)
    .join('、');

export const yearsEn = ({ facts }: Decision): string =>
  facts!
    .levels!.map(({ claim, reportYear }) => `${figureEn(claim)} in ${periodEn(claim)} (${reportYear} report)`)
    .join(', ');

const sign = (value: number): string => (value > 0 ? '+' : '');

export const derivedZh = (value: number, unit: string): string => `${sign(value)}${numberOf(value)}${unit}`;

export const derivedEn = (value: number, unit: string): string => `${sign(value)}${quantityEn(value, unit)}`;

/** The parts of a whole with their figures and, where these were derived, the levels that they come from. */
export const partsZh = (given: Case, { facts }: Decision): string =>
  facts!
    .parts!.map(({ name, figure, unit, from }) => {
      const source = from ? `（${levelsZh(given, from)}）` : '';
      return `${name}${numberOf(figure)}${unit}${source}`;
    })
    .join('、');

export const partsEn = (given: Case, { facts }: Decision): string =>
  facts!
    .parts!.map(({ nameEn, figure, unit, from }) => {
      const source = from ? `: ${levelsEn(given, from)}` : '';
      return `${nameEn} (${quantityEn(figure, unit)}${source})`;
    })
    .join(' and ');

export function referenceZh({ report }: Case, { facts }: Decision): string {
  const { claim, regionName, reportYear } = facts!.reference!;
  const of = regionName === report.regionName ? '' : regionName;
  return `${of}${reportYear}年报告中的${periodZh(claim)}${thingZh(claim)}${figureZh(claim)}`;
}

export function referenceEn({ report }: Case, { facts }: Decision): string {
  const { claim, regionName, reportYear } = facts!.reference!;
  const of = regionName === report.regionName ? '' : ` of ${regionName}`;
  return `${thingEn(claim)}, ${figureEn(claim)} in ${periodEn(claim)} (${reportYear} report${of})`;
}
