/** What charts say, in English. */
export const en = {
  failed: 'The chart could not be loaded; all its figures stand in the table beside.',
  png: 'Save as picture (PNG)',
  svg: 'Save as drawing (SVG)',
  source: 'duixian, from government work reports',
  target: 'Target',
  outcome: 'Outcome',
  year: 'Year',
  regions: 'Regions',
  targetMedian: 'Median target',
  outcomeMedian: 'Median outcome',
  aspect: {
    growth: 'growth',
    level: 'level',
    change: 'change',
    cumulative: 'amount done',
    share: 'share',
    rank: 'rank',
  },
};
