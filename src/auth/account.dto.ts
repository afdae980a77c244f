import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { rowId } from '../common/row-id';
import { account } from './account.schema';
import { LONGEST_PASSWORD } from './password-rules';

const password = z
  .string()
  .max(LONGEST_PASSWORD, `密码至多 ${LONGEST_PASSWORD} 个字符 / a password has at most ${LONGEST_PASSWORD} characters`);

export class SessionParams extends createZodDto(z.object({ id: rowId })) {}

export class PasswordBody extends createZodDto(z.object({ current: password, next: password })) {}
export class AccountResponse extends createZodDto(account) {}
export class DoneResponse extends createZodDto(z.object({ done: z.literal(true) })) {}
