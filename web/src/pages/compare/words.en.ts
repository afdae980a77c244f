/** What the comparison of regions says, in English. */
export const en = {
  title: 'Regions side by side',
  below: 'The regions of {{region}} side by side',
  lede: 'All indicators of one year, or one indicator over the years. A cell has the outcome first and the target below; shape and colour are the verdict.',
  fairness:
    'Amounts (yuan, kilometres) of regions of different size cannot be ranked, only grouped by verdict; growth, rates and figures per person can be sorted. Targets are set high or low, so meeting more of them is not doing better: regions get no overall rank.',
  what: 'Compare',
  year: 'Year',
  indicator: 'Indicator',
  aspect: 'Figure',
  ofYear: 'one year, all indicators',
  ofIndicator: 'one indicator, all years',
  remove: 'Remove {{region}}',
  empty:
    'No region is chosen yet: find and add some above, or open the comparison of the regions below one from its page through the years.',
  nothing: 'These regions have no targets that could stand side by side.',
  region: 'Region',
  target: 'target',
  outcome: 'outcome',
  verdict: 'verdict',
  sortBy: 'Sort by the {{what}} of “{{column}}”',
  rest: 'No figure to compare from here on; by code',
  noReport: 'No report of {{year}} has been taken in for:',
  noReports: 'No report has been taken in for:',
  tooMany: 'There are {{count}} regions; no more can be added.',
};
