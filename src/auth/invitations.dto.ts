import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { LONGEST_PASSWORD } from './password-rules';
import { invitation } from './people.schema';

const token = z.string().min(1).max(100);

export class InvitationBody extends createZodDto(z.object({ token })) {}
export class AcceptInvitationBody extends createZodDto(
  z.object({ token, password: z.string().max(LONGEST_PASSWORD) }),
) {}
export class InvitationResponse extends createZodDto(invitation) {}
