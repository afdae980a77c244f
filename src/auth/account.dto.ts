import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { account } from './account.schema';
import { LONGEST_PASSWORD } from './password-rules';

const MAX_INT = 2_147_483_647;
const password = z
  .string()
  .max(LONGEST_PASSWORD, `密码至多 ${LONGEST_PASSWORD} 个字符 / a password has at most ${LONGEST_PASSWORD} characters`);

export class SessionParams extends createZodDto(
  z.object({ id: z.coerce.number('编号为整数 / an id is a whole number').int().min(1).max(MAX_INT) }),
) {}

export class PasswordBody extends createZodDto(z.object({ current: password, next: password })) {}
export class AccountResponse extends createZodDto(account) {}
export class DoneResponse extends createZodDto(z.object({ done: z.literal(true) })) {}
