import type { Person } from './person.schema';

/** A session that counts at this moment. */
export interface OpenSession {
  id: number;
  csrfToken: string;
  person: Person;
}
