/** Why a mail was not taken, as far as it decides what is done next. */
export interface Refusal {
  /**
   * `later`: the server, or the way to it, is in trouble, or it asks for another try;
   * `address`: there is no such mailbox; `message`: it does not want this mail.
   */
  kind: 'later' | 'address' | 'message';
  /** The server's answer without mail addresses, for logs and editors. */
  answer: string;
}

const MAX_ANSWER = 300;

/**
 * Reads what sending threw. A permanent refusal (5xx) of the recipient means the mailbox, unless its enhanced code
 * (RFC 3463) says that it is a matter of policy (5.7.x); one of the mail itself, the mail. That we may not send at all
 * (5xx to our name or our sender) says nothing of either.
 */
export function describeRefusal(error: unknown): Refusal {
  const { responseCode = 0, response = '', command = '', message = '' } = error as Record<string, never>;
  return { kind: kindOf(Number(responseCode), String(command), String(response)), answer: tidy(response || message) };
}

function kindOf(code: number, command: string, response: string): Refusal['kind'] {
  if (code < 500 || code > 599) return 'later';
  const isPolicy = /^\d{3}[ -]5\.7\./.test(response);
  if (command === 'RCPT TO') return isPolicy ? 'message' : 'address';
  return command === 'DATA' ? 'message' : 'later';
}

function tidy(answer: string): string {
  return answer
    .replace(/[^\s<>"'()]+@[^\s<>"'()]+/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, MAX_ANSWER);
}
