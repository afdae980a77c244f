/** How a verdict is told: word (by i18n key `verdict.<verdict>`), shape (src/figures/verdict-shapes.ts) and colour (verdict.css). */
export const VERDICTS = ['met', 'missed', 'unreported', 'pending', 'incomparable'] as const;

export type Verdict = (typeof VERDICTS)[number];

export function isVerdict(value: string | null): value is Verdict {
  return VERDICTS.some((verdict) => verdict === value);
}
