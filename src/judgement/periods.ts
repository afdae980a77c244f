import type { Claim } from '../extraction/types';

type Period = Pick<Claim, 'start' | 'end'>;

/** Years that a period counts: 2021–2025 is five. */
export const yearsOf = (period: Period): number => period.end - period.start + 1;

/** Whether two claims are of the same years. */
export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;

/** 2021年, 2021—2025年. */
export const periodZh = ({ start, end }: Period): string => (start === end ? `${end}年` : `${start}—${end}年`);

/** 2021, 2021–2025. */
export const periodEn = ({ start, end }: Period): string => (start === end ? `${end}` : `${start}–${end}`);
