import 'reflect-metadata';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthModule } from '../auth/auth.module';
import { UnavailableError } from '../common/errors';
import { ConfigModule } from '../config/config.module';
import { DatabaseModule } from '../database/database.module';
import { DownloadsModule } from '../downloads/downloads.module';
import { QueueModule } from '../queue/queue.module';
import { ReportsModule } from '../reports/reports.module';
import { DeskModule } from '../tracking/desk/desk.module';
import { MaintenanceModule } from '../tracking/maintenance.module';
import { TrackingModule } from '../tracking/tracking.module';

const UNDEFINED_TABLE = '42P01';

@Module({
  imports: [
    ConfigModule,
    DatabaseModule,
    QueueModule,
    AuthModule,
    ReportsModule,
    TrackingModule,
    MaintenanceModule,
    DownloadsModule,
    DeskModule,
  ],
})
class CliModule {}

/** Runs `work` over the application's services, without HTTP and without a worker, and closes them after. */
export async function withApplication<Result>(
  work: (application: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  const application = await NestFactory.createApplicationContext(CliModule, {
    // What fails is told by the command, once.
    logger: false,
    abortOnError: false,
  }).catch((error: Error & { code?: string }) => {
    throw error.code === UNDEFINED_TABLE ? notMigrated(error) : error;
  });
  try {
    return await work(application);
  } finally {
    await application.close();
  }
}

function notMigrated(cause: Error): UnavailableError {
  return new UnavailableError(
    'database.not_migrated',
    {
      zh: '数据库中还没有所需的表：请先运行 npm run migrate（npm start 会自动完成）。',
      en: 'The database lacks its tables: run `npm run migrate` first (`npm start` does so by itself).',
    },
    { cause },
  );
}
