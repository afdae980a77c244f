import { z } from 'zod';
import { person } from './person.schema';

/** Who is signed in at this browser. */
export const currentSession = z.object({ person: person.nullable() });

/** The same, with how one may sign in here beside name and password. */
export const sessionAndWays = currentSession.extend({ hasOpenId: z.boolean() });

export type CurrentSession = z.output<typeof currentSession>;
