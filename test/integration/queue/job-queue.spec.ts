import { Worker } from 'bullmq';
import { runJob } from '../../../jobs/run-job';
import { type Config, readConfig } from '../../../src/config/config';
import { HopelessError } from '../../../src/queue/hopeless.error';
import type { JobProcessor } from '../../../src/queue/job-processor';
import { JobQueue } from '../../../src/queue/job-queue';
import type { JobPayloads } from '../../../src/queue/jobs.types';
import { connectRedis } from '../../../src/queue/redis.connection';

const NAME = 'ingest-report';
type Payload = JobPayloads[typeof NAME];

describe('JobQueue', () => {
  let config: Config;
  let queue: JobQueue;
  let endWorker: (() => Promise<void>) | undefined;

  beforeEach(async () => {
    // A prefix of its own for each test, so that none finds another's jobs.
    config = readConfig({ ...process.env, QUEUE_PREFIX: `test-${expect.getState().currentTestName!.length}` });
    queue = new JobQueue(config);
    await queue.onModuleInit();
  });
  afterEach(async () => {
    await endWorker?.();
    await queue.onApplicationShutdown();
  });

  async function startWorker(processor: JobProcessor<typeof NAME>): Promise<void> {
    const connection = await connectRedis(config.redis.url, 'worker');
    const worker = new Worker<Payload>(NAME, (job) => runJob(job, processor, new AbortController().signal), {
      connection,
      prefix: config.redis.prefix,
    });
    endWorker = async () => {
      await worker.close();
      connection.disconnect();
    };
  }

  async function settle(): Promise<void> {
    while ((await queue.countOpen(NAME)) > 0) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  it('hands each payload to a worker', async () => {
    const done: number[] = [];
    await queue.enqueue(NAME, { documentId: 1 });
    await queue.enqueueAll(NAME, [{ documentId: 2 }, { documentId: 3 }]);
    await startWorker({ process: async ({ documentId }) => void done.push(documentId) });
    await settle();
    expect(done.sort()).toEqual([1, 2, 3]);
  });

  it('takes a job that waits already for the same', async () => {
    for (let times = 0; times < 100; times++) await queue.enqueue(NAME, { documentId: 1 });
    await queue.enqueueAll(NAME, [{ documentId: 1 }, { documentId: 1 }]);
    expect(await queue.countOpen(NAME)).toBe(1);
  });

  it('runs a job again that was handed in while it ran, and once only', async () => {
    let runs = 0;
    const running = new Promise<() => void>((started) => {
      void startWorker({
        process: async () => {
          runs++;
          if (runs === 1) await new Promise<void>((finish) => started(finish));
        },
      });
    });
    await queue.enqueue(NAME, { documentId: 1 });
    const finish = await running;
    for (let times = 0; times < 5; times++) await queue.enqueue(NAME, { documentId: 1 });
    finish();
    await settle();
    expect(runs).toBe(2);
  });

  it('takes a job again after it has ended', async () => {
    let runs = 0;
    await startWorker({ process: async () => void runs++ });
    for (let times = 0; times < 3; times++) {
      await queue.enqueue(NAME, { documentId: 1 });
      await settle();
    }
    expect(runs).toBe(3);
  });

  it('tries a job that failed again, and does not give it up', async () => {
    let runs = 0;
    const givenUp: Error[] = [];
    await startWorker({
      process: async () => {
        if (++runs < 2) throw new Error('the network is away');
      },
      giveUp: async (_, error) => void givenUp.push(error),
    });
    await queue.enqueue(NAME, { documentId: 1 });
    await settle();
    expect(runs).toBe(2);
    expect(givenUp).toEqual([]);
  });

  it('gives a hopeless job up at once, says so, and takes it again later', async () => {
    const givenUp: [number, string][] = [];
    let runs = 0;
    await startWorker({
      process: async () => {
        runs++;
        throw new HopelessError('a picture');
      },
      giveUp: async ({ documentId }, error) => void givenUp.push([documentId, error.message]),
    });
    await queue.enqueue(NAME, { documentId: 4 });
    await settle();
    expect(givenUp).toEqual([[4, 'a picture']]);
    await queue.enqueue(NAME, { documentId: 4 });
    await settle();
    expect(runs).toBe(2);
  });

  it('says in one line, without the password, that Redis does not answer', async () => {
    const closed = readConfig({ ...process.env, REDIS_URL: 'redis://:secret@127.0.0.1:1' });
    const error = await new JobQueue(closed).onModuleInit().catch((reason: Error) => reason);
    expect(error).toHaveProperty(
      'message',
      expect.stringMatching(/^Redis [^\n]*127\.0\.0\.1:1 \(ECONNREFUSED\)[^\n]*$/),
    );
    expect(error).toHaveProperty('message', expect.not.stringContaining('secret'));
  });

  it('tells of jobs that were given up, and has them tried again or forgotten', async () => {
    let isMended = false;
    const done: number[] = [];
    await startWorker({
      process: async ({ documentId }) => {
        if (!isMended) throw new HopelessError(`document ${documentId} is broken`);
        done.push(documentId);
      },
    });
    await queue.enqueueAll(NAME, [{ documentId: 1 }, { documentId: 2 }]);
    await settle();
    const failed = await queue.findFailed(10);
    expect(failed.map(({ name, payload, reason }) => [name, payload, reason]).sort()).toEqual([
      [NAME, { documentId: 1 }, 'document 1 is broken'],
      [NAME, { documentId: 2 }, 'document 2 is broken'],
    ]);
    expect((await queue.countAll()).find(({ name }) => name === NAME)).toMatchObject({ failed: 2, waiting: 0 });

    isMended = true;
    const idOf = (documentId: number) =>
      failed.find(({ payload }) => (payload as Payload).documentId === documentId)!.id;
    expect(await queue.settleFailed(NAME, idOf(1), 'retry')).toBe(true);
    expect(await queue.settleFailed(NAME, idOf(2), 'discard')).toBe(true);
    await settle();
    expect(done).toEqual([1]);
    expect(await queue.findFailed(10)).toEqual([]);
    expect(await queue.settleFailed(NAME, idOf(2), 'retry')).toBe(false);
  });

  it('keeps the schedules of the table and no others', async () => {
    const rhythm = { pattern: '0 0 1 1 *', tz: 'Asia/Shanghai' };
    const scheduled = async () => (await queue.listSchedules()).map(({ id }) => id).sort();
    await queue.synchronizeSchedules([
      { id: 'first', job: 'recover-lost-work', rhythm },
      { id: 'second', job: 'look-for-due-sources', rhythm },
    ]);
    expect(await scheduled()).toEqual(['first', 'second']);
    await queue.synchronizeSchedules([{ id: 'second', job: 'look-for-due-sources', rhythm: { every: 3_600_000 } }]);
    expect(await scheduled()).toEqual(['second']);
  });
});
