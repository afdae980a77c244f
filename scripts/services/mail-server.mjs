import { once } from 'node:events';

/**
 * An SMTP server that keeps what it accepts: for each recipient the Message-IDs, in the order in which they came.
 * @param {{ failing?: number }} options the share of mails that it turns away for now, half of them after their text
 * @returns what came of it, and how it is to behave: `failing`, `refuse(address)`, `onAccepted(count)` may be set at any time
 */
export async function startMailServer({ failing = 0 } = {}) {
  const { SMTPServer } = await import('smtp-server');
  /**
   * @type {{
   *   failures: number, accepted: Map<string, string[]>, messages: { address: string, message: Buffer }[], failing: number,
   *   refuse?: (address: string) => { code: number, message: string } | undefined, onAccepted?: (count: number) => void,
   * }}
   */
  const state = { failures: 0, accepted: new Map(), messages: [], failing, refuse: undefined, onAccepted: undefined };
  const fails = () => Math.random() < state.failing / 2 && ++state.failures > 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const refusal = state.refuse?.(address);
      if (refusal) return done(Object.assign(new Error(refusal.message), { responseCode: refusal.code }));
      done(fails() ? Object.assign(new Error('4.3.2 busy'), { responseCode: 451 }) : null);
    },
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        if (fails()) return done(Object.assign(new Error('4.3.0 try later'), { responseCode: 451 }));
        const message = Buffer.concat(chunks);
        const id = /^message-id:\s*(\S+)/im.exec(message.toString('latin1'))?.[1];
        for (const { address } of session.envelope.rcptTo) {
          state.accepted.set(address, [...(state.accepted.get(address) ?? []), id]);
          state.messages.push({ address, message });
        }
        state.onAccepted?.(state.messages.length);
        done();
      });
    },
  });
  // Killed senders break off.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return Object.assign(state, {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  });
}
