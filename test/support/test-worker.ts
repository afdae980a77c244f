import { type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkerModule } from '../../jobs/worker.module';

/** A worker in this process, over the test file's own services. Close it after. */
export async function startTestWorker(): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
}
