/** A mail address as it may be shown and logged: `li…@example.org`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, Math.min(2, Math.max(at - 1, 0)))}…${address.slice(at)}`;
}
