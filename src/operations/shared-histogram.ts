import { Histogram, type Registry } from 'prom-client';
import { type JobTiming, TIMING_BOUNDS } from '../queue/job-timings';

const LIMITS = [...TIMING_BOUNDS.map(String), '+Inf'];

type Described = Awaited<ReturnType<Histogram['get']>>;

/** A histogram whose counts stand elsewhere: all workers count together, and none of them answers Prometheus. */
export class SharedHistogram extends Histogram<'job'> {
  constructor(
    private readonly metric: string,
    private readonly explanation: string,
    registry: Registry,
    private readonly find: () => Promise<JobTiming[]>,
  ) {
    super({ name: metric, help: explanation, labelNames: ['job'], registers: [registry] });
  }

  override async get(): Promise<Described> {
    const timings = await this.find();
    return {
      name: this.metric,
      help: this.explanation,
      // The client's own types name a number here, where it writes the word.
      type: 'histogram' as unknown as Described['type'],
      aggregator: 'sum',
      collect: () => undefined,
      values: timings.flatMap((timing) => this.describe(timing)),
    };
  }

  /** What the client asks of a metric that it writes as text. */
  getForPromString(): Promise<Described> {
    return this.get();
  }

  private describe({ job, cumulative, sum }: JobTiming): Described['values'] {
    const value = (suffix: string, count: number, labels: object = {}) => ({
      metricName: `${this.metric}_${suffix}`,
      labels: { job, ...labels },
      value: count,
    });
    return [
      ...LIMITS.map((le, at) => value('bucket', cumulative[at]!, { le })),
      value('sum', sum),
      value('count', cumulative.at(-1)!),
    ];
  }
}
