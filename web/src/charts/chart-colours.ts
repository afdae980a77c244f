/** The colours of the page, as ECharts takes them: it can't read CSS variables. */
export type ChartColours = Record<(typeof NAMES)[number], string>;

const NAMES = [
  'ink',
  'ink-soft',
  'line',
  'line-strong',
  'paper',
  'met',
  'missed',
  'unreported',
  'pending',
  'incomparable',
  'target-line',
  'outcome-line',
] as const;

export function chartColours(): ChartColours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as ChartColours;
}
