/** Where to go after signing in: an address of this site, whatever was given. */
export function safeNext(given: string | null, origin: string): string {
  if (!given?.startsWith('/') || !URL.canParse(given, origin)) return '/';
  const { origin: target, pathname, search, hash } = new URL(given, origin);
  return target === origin ? pathname + search + hash : '/';
}
