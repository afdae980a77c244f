import { z } from 'zod';
import { person } from './person.schema';

/** Who is signed in at this browser. */
export const currentSession = z.object({ person: person.nullable() });

export type CurrentSession = z.output<typeof currentSession>;
