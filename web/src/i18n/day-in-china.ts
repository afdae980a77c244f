const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day that an instant falls on in China, as 2026-11-22. */
export const dayInChina = (instant: Date): string => DAY.format(instant);
