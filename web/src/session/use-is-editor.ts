import { useSession } from './use-session';

/** Whether who is signed in may correct; the server decides it anew whatever is shown. */
export function useIsEditor(): boolean {
  const role = useSession()?.person?.role;
  return role === 'editor' || role === 'administrator';
}
