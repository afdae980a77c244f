import type { SourceRhythm } from './source.schema';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** China has one time and no summer time. */
const CHINA_OFFSET = 8 * HOUR;
const FIRST_MONTH = 12;
const LAST_MONTH = 3;

/** What of a look decides when the next one is. */
export interface LookResult {
  at: Date;
  /** Looks in a row that failed for a reason that may pass by itself, this one with them. */
  passingFailures: number;
  /** When the site wants to be asked again. */
  retryAt?: Date | undefined;
}

/**
 * When a source is looked at again: daily while reports appear (December to March in China), else weekly, but at the
 * season's first day at the latest. What may pass by itself is looked at sooner, after 1, 2, 4 … hours.
 * @returns null for a source that is looked at by hand only
 */
export function nextLook(rhythm: SourceRhythm, { at, passingFailures, retryAt }: LookResult): Date | null {
  if (rhythm === 'manual') return null;
  const now = at.getTime();
  const usual = rhythm === 'seasonal' ? seasonal(now) : now + WEEK;
  if (retryAt) return new Date(Math.min(Math.max(retryAt.getTime(), now + 60_000), usual));
  if (passingFailures > 0) return new Date(Math.min(now + HOUR * 2 ** (passingFailures - 1), usual));
  return new Date(usual);
}

function seasonal(now: number): number {
  if (inSeason(now + DAY)) return now + DAY;
  return Math.min(now + WEEK, seasonStart(now));
}

function inSeason(instant: number): boolean {
  const month = inChina(instant).getUTCMonth() + 1;
  return month >= FIRST_MONTH || month <= LAST_MONTH;
}

/** The next first of December, 00:00 in China. */
function seasonStart(now: number): number {
  const china = inChina(now);
  return Date.UTC(china.getUTCFullYear(), FIRST_MONTH - 1, 1) - CHINA_OFFSET;
}

const inChina = (instant: number) => new Date(instant + CHINA_OFFSET);
