/** A year of the made-up database. */
const YEAR = 2015;

/** What the pages that read most ask of the API, and each filter that the lists know; of the made-up database. */
export const QUESTIONS: readonly string[] = [
  // Home
  'status',
  'coverage',
  'changes/events?limit=5',
  'reports?state=ready&limit=5',
  // A region
  'regions/910101',
  `regions/910101/scorecards/${YEAR}`,
  'regions/910101/record',
  'regions/910101/series',
  `regions/910101/plans?year=${YEAR}`,
  `regions/910101/years/${YEAR}/silence`,
  // Verdicts
  'verdicts',
  'verdicts?region=910101',
  'verdicts?region=910100',
  'verdicts?region=910000',
  'verdicts?fromYear=2012&toYear=2013',
  `verdicts?region=910102&fromYear=${YEAR}&toYear=${YEAR}`,
  'verdicts?indicator=gdp',
  'verdicts?region=910100&indicator=gdp',
  `verdicts?indicator=gdp&fromYear=${YEAR}&toYear=${YEAR}`,
  'verdicts?verdict=missed',
  'verdicts?verdict=incomparable',
  'verdicts?region=910100&verdict=incomparable',
  'verdicts?indicator=gdp&verdict=incomparable',
  'verdicts?headline=true',
  'verdicts?plan=true',
  'verdicts?plan=true&region=910101',
  // Claims
  'claims',
  'claims?region=910101',
  'claims?region=910100',
  'claims?fromYear=2012&toYear=2013',
  'claims?indicator=gdp',
  'claims?region=910100&indicator=gdp',
  'claims?role=outcome',
  'claims?headline=true',
  'claims?plan=true',
  'claims?region=910100&plan=true',
  // Changes
  'changes',
  'changes?region=910101',
  'changes?region=910100',
  'changes?indicator=gdp',
  'changes?indicator=gdp&to=missed',
  'changes?cause=correction',
  'changes?from=missed',
  'changes?from=new',
  'changes?to=incomparable',
  'changes?to=gone',
  'changes?news=true',
  // Comparisons
  `comparison?parent=910100&year=${YEAR}`,
  'comparison?parent=910100&indicator=gdp',
  `comparison?regions=910101,910201&year=${YEAR}`,
  // An indicator
  'indicators/gdp',
  'indicators/gdp/series',
  `indicators/gdp/years/${YEAR}`,
  `indicators/gdp/years/${YEAR}/verdicts`,
];
