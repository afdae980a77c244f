import { z } from 'zod';
import { ROLES } from './role';

export const role = z.enum(ROLES, `角色为 ${ROLES.join('、')} 之一 / a role is one of ${ROLES.join(', ')}`);

/** Someone who signs in, as others know them. */
export const person = z.object({ id: z.int(), name: z.string(), role });

export type Person = z.output<typeof person>;
