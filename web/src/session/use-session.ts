import { useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/session.queries';
import type { Session } from '../api/types';

/** Who is signed in at this browser; undefined until the server has told. */
export function useSession(): Session | undefined {
  return useQuery(sessionQuery()).data;
}
