import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ZodSerializerInterceptor, ZodValidationPipe } from 'nestjs-zod';
import { AccessGuard } from './auth/access.guard';
import { AuthModule } from './auth/auth.module';
import { LoggingModule } from './common/logging.module';
import { ProblemFilter } from './common/problem.filter';
import { ConfigModule } from './config/config.module';
import { DatabaseModule } from './database/database.module';
import { DigestsModule } from './digests/digests.module';
import { DownloadsModule } from './downloads/downloads.module';
import { HealthModule } from './health/health.module';
import { IndicatorsModule } from './indicators/indicators.module';
import { OperationsModule } from './operations/operations.module';
import { QueueModule } from './queue/queue.module';
import { RegionsModule } from './regions/regions.module';
import { ReportsModule } from './reports/reports.module';
import { SiteModule } from './site/site.module';
import { DeskModule } from './tracking/desk/desk.module';
import { TrackingModule } from './tracking/tracking.module';

/** What the HTTP process is made of. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule,
    QueueModule,
    AuthModule,
    HealthModule,
    RegionsModule,
    IndicatorsModule,
    ReportsModule,
    TrackingModule,
    DeskModule,
    DigestsModule,
    DownloadsModule,
    OperationsModule,
    SiteModule,
  ],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: ZodValidationPipe },
    { provide: APP_INTERCEPTOR, useClass: ZodSerializerInterceptor },
  ],
})
export class AppModule {}
