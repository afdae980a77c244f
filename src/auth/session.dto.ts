import { createZodDto } from 'nestjs-zod';
import { currentSession } from './session.schema';

export class SessionResponse extends createZodDto(currentSession) {}
