import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Session } from '../../api/types';

/**
 * Signs in by whatever way `enter` goes, forgets what was seen before, and goes on to `next`.
 * @param next an address of this site
 */
export function useEntry<Given>(enter: (given: Given) => Promise<Session>, next: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: enter,
    onSuccess: async () => {
      await client.resetQueries();
      await navigate(next, { replace: true });
    },
  });
}
