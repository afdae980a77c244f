import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { maintenanceKind, maintenanceRun } from '../tracking/maintenance.schema';
import { jobName, operations, settled, settledAll } from './operations.schema';

export class FailedJobParams extends createZodDto(z.object({ name: jobName, id: z.string().max(200) })) {}
export class MaintenanceParams extends createZodDto(
  z.object({ kind: maintenanceKind, action: z.enum(['begin', 'pause', 'resume']) }),
) {}

export class OperationsResponse extends createZodDto(operations) {}
export class SettledResponse extends createZodDto(settled) {}
export class SettledAllResponse extends createZodDto(settledAll) {}
export class MaintenanceResponse extends createZodDto(z.object({ run: maintenanceRun })) {}
