/**
 * What a page must send with all that it writes: the cookie that was set for it at sign-in, which no page of another
 * site can read. Looked up each time, since someone may sign in or out in another tab.
 */
export function csrfToken(): string | undefined {
  return /(?:^|;\s*)(?:__Host-)?duixian-csrf=([^;]+)/.exec(document.cookie)?.[1];
}
