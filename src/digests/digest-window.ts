const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** China has one time without summer time: eight hours before UTC. */
const CHINA_MS = 8 * HOUR_MS;

// 1 January 1970 was a Thursday.
const EPOCH_WEEKDAY = 4;

export const WEEK_MS = 7 * DAY_MS;

/**
 * When the digests of a window are made: in the morning after it. What began before midnight has long ended by then, so
 * that a window's changes are all there.
 */
const MAKING_HOUR = 7;

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The weekday of an instant in China, 1 Monday … 7 Sunday. */
export function weekdayOf(instant: Date): number {
  return ((Math.floor((instant.getTime() + CHINA_MS) / DAY_MS) + EPOCH_WEEKDAY - 1) % 7) + 1;
}

/** The last beginning of this weekday in China, at or before an instant: where the windows of its digests end. */
export function lastWindowEnd(weekday: number, now: Date): Date {
  const midnight = Math.floor((now.getTime() + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS;
  return new Date(midnight - ((weekdayOf(now) - weekday + 7) % 7) * DAY_MS);
}

/** Whether the digests of a window are to be made by now. */
export function isDue(windowEnd: Date, now: Date): boolean {
  return now.getTime() >= windowEnd.getTime() + MAKING_HOUR * HOUR_MS;
}
