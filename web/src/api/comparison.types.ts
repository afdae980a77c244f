/** What the API answers on targets through the years, and on regions and indicators side by side. */
import type { paths } from './schema';

/** Body of a successful GET of a path. */
type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } };
}
  ? Body
  : never;

export type TrackRecord = Answer<'/api/v1/regions/{code}/record'>;
export type RecordYear = TrackRecord['years'][number];
export type RegionSeries = Answer<'/api/v1/regions/{code}/series'>;
export type Series = RegionSeries['series'][number];
export type SeriesYear = Series['years'][number];
export type JudgedFigure = SeriesYear['judged'];
export type Comparison = Answer<'/api/v1/comparison'>;
export type ComparisonColumn = Comparison['columns'][number];
export type ComparisonCell = Comparison['cells'][number];
export type Field = Answer<'/api/v1/fields'>['items'][number];
export type IndicatorDetail = Answer<'/api/v1/indicators/{code}'>;
export type IndicatorYear = Answer<'/api/v1/indicators/{code}/years/{year}'>;
export type IndicatorSeries = Answer<'/api/v1/indicators/{code}/series'>;
export type IndicatorVerdict = Answer<'/api/v1/indicators/{code}/years/{year}/verdicts'>['items'][number];

export type ComparisonQuery = NonNullable<paths['/api/v1/comparison']['get']['parameters']['query']>;
type VerdictsQuery = NonNullable<
  paths['/api/v1/indicators/{code}/years/{year}/verdicts']['get']['parameters']['query']
>;

export type Aspect = IndicatorYear['aspect'];
export type IndicatorFilter = Pick<VerdictsQuery, 'aspect' | 'level' | 'within'>;
export type VerdictsFilter = IndicatorFilter & Pick<VerdictsQuery, 'verdict' | 'sort'>;
