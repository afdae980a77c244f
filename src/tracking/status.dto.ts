import { createZodDto } from 'nestjs-zod';
import { status } from './status.schema';

export class StatusResponse extends createZodDto(status) {}
