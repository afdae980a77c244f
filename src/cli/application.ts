import 'reflect-metadata';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule } from '../config/config.module';
import { DatabaseModule } from '../database/database.module';
import { QueueModule } from '../queue/queue.module';
import { ReportsModule } from '../reports/reports.module';
import { TrackingModule } from '../tracking/tracking.module';

@Module({ imports: [ConfigModule, DatabaseModule, QueueModule, ReportsModule, TrackingModule] })
class CliModule {}

/** Runs `work` over the application's services, without HTTP and without a worker, and closes them after. */
export async function withApplication<Result>(
  work: (application: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const application = await NestFactory.createApplicationContext(CliModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    return await work(application);
  } finally {
    await application.close();
  }
}
