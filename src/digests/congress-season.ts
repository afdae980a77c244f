import type { Season } from './digest-content';

const CHINA_MS = 8 * 3_600_000;

/**
 * When a season is told of, in China's calendar: local congresses meet from the end of December to February, counties
 * first and provinces in January; the National People's Congress opens on 5 March.
 */
const ANNOUNCED: readonly { season: Season; month: number; day: number }[] = [
  { season: 'local', month: 12, day: 25 },
  { season: 'national', month: 2, day: 26 },
];

/** The seasons that are told of in a half-open window. */
export function seasonsIn(windowStart: Date, windowEnd: Date): Season[] {
  const years: number[] = [];
  for (let year = windowStart.getUTCFullYear(); year <= windowEnd.getUTCFullYear() + 1; year++) years.push(year);
  return ANNOUNCED.filter(({ month, day }) =>
    years.some((year) => {
      const at = Date.UTC(year, month - 1, day) - CHINA_MS;
      return at >= windowStart.getTime() && at < windowEnd.getTime();
    }),
  ).map(({ season }) => season);
}
