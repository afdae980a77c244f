import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { LONGEST_PASSWORD } from './password-rules';
import { currentSession, sessionAndWays } from './session.schema';

export class SignInBody extends createZodDto(
  z.object({ name: z.string().min(1).max(100), password: z.string().min(1).max(LONGEST_PASSWORD) }),
) {}
export class SessionResponse extends createZodDto(currentSession) {}
export class SessionAndWaysResponse extends createZodDto(sessionAndWays) {}
