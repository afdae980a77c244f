import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { JobQueue } from '../queue/job-queue';
import { JobTimings, type TimingKind } from '../queue/job-timings';
import { WorkerHeartbeat } from '../queue/worker-heartbeat';
import { OperationsQueries } from './operations.queries';
import { SharedHistogram } from './shared-histogram';

/** What Prometheus asks for. Figures are read when it asks, from rows and queues, so that all processes tell the same. */
@Injectable()
export class MetricsService {
  private readonly registry = new Registry();
  private readonly jobs = this.gauge('duixian_jobs', 'Jobs by queue and state', 'queue', 'state');
  private readonly looks = this.gauge('duixian_source_looks', 'Looks at sources by outcome', 'outcome');
  private readonly sources = this.gauge('duixian_sources', 'Sources: total, due, in trouble', 'state');
  private readonly reports = this.gauge('duixian_reports', 'Reports by state', 'state');
  private readonly verdicts = this.gauge('duixian_verdicts', 'Verdicts by value', 'verdict');
  private readonly oldest = this.gauge('duixian_oldest_waiting_document_seconds', 'Since when a document waits');
  private readonly beat = this.gauge('duixian_worker_heartbeat_age_seconds', 'Since the last sign of life of a worker');

  private readonly answers = new Histogram({
    name: 'duixian_http_duration_seconds',
    help: 'Time to answer, of this process, by route, method and status',
    labelNames: ['route', 'method', 'status'],
    registers: [this.registry],
  });

  constructor(
    private readonly queries: OperationsQueries,
    private readonly queue: JobQueue,
    private readonly heartbeat: WorkerHeartbeat,
    timings: JobTimings,
  ) {
    collectDefaultMetrics({ register: this.registry });
    const histogram = (name: string, help: string, kind: TimingKind) =>
      new SharedHistogram(name, help, this.registry, () => timings.find(kind));
    histogram('duixian_job_duration_seconds', 'Time that one try of a job took, of all workers', 'running');
    histogram('duixian_job_waiting_seconds', 'Time that a job waited for its first try, of all workers', 'waiting');
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** @param route as it is declared, `/api/v1/reports/:id`, so that there are few; seconds: from request to answer */
  addAnswer(route: string, method: string, status: number, seconds: number): void {
    this.answers.observe({ route, method, status }, seconds);
  }

  /** All figures in Prometheus' text format. */
  async read(): Promise<string> {
    const [totals, sources, queues, beat] = await Promise.all([
      this.queries.findTotals(),
      this.queries.findSources(),
      this.queue.countAll(),
      this.heartbeat.findLast(),
    ]);
    for (const gauge of [this.jobs, this.looks, this.reports, this.verdicts]) gauge.reset();
    for (const { name, waiting, active, delayed, failed } of queues)
      for (const [state, count] of Object.entries({ waiting, active, delayed, failed }))
        this.jobs.set({ queue: name, state }, count);
    for (const { outcome, count } of totals.looks) this.looks.set({ outcome }, count);
    for (const { state, count } of totals.reports) this.reports.set({ state }, count);
    for (const { verdict, count } of totals.verdicts) this.verdicts.set({ verdict }, count);
    for (const [state, count] of Object.entries(sources)) this.sources.set({ state }, count);
    this.oldest.set(totals.oldestWaitingSeconds);
    this.beat.set(beat ? (Date.now() - beat.getTime()) / 1_000 : Infinity);
    return this.registry.metrics();
  }

  private gauge(name: string, help: string, ...labelNames: string[]): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
