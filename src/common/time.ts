const ZONE = 'Asia/Shanghai';

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, ...options });

const DATE = format({ year: 'numeric', month: '2-digit', day: '2-digit' });
const DATE_TIME = format({
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The day in China, `2026-11-22`. */
export function formatDate(instant: Date): string {
  return DATE.format(instant);
}

/** Day and time in China, `2026-11-22 08:00:00`. */
export function formatDateTime(instant: Date): string {
  return DATE_TIME.format(instant);
}
