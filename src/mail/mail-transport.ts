import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';

/** Takes a mail off our hands. */
export interface MailTransport {
  /** @throws what `describeRefusal` tells apart */
  send(mail: SendMailOptions): Promise<void>;
  close(): void;
}

export type Signature = Pick<SendMailOptions, 'dkim'>;

// A server that says nothing for so long is given up for this time.
const SILENCE_MS = 30_000;
const MAX_CONNECTIONS = 4;

/** Hands mails to an SMTP server; returns from each when the server has accepted it. */
export function smtpTransport(url: string, signature: Signature): MailTransport {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: MAX_CONNECTIONS,
    connectionTimeout: SILENCE_MS,
    greetingTimeout: SILENCE_MS,
    socketTimeout: SILENCE_MS,
    ...signature,
  });
  return {
    send: async (mail) => void (await transport.sendMail(mail)),
    close: () => transport.close(),
  };
}

/** Keeps mails in a folder, each named after its Message-ID: as it would be sent, and as the page of kept mails shows it. */
export function folderTransport(folder: string, signature: Signature): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix', ...signature });
  return {
    async send(mail) {
      const { message, messageId } = await transport.sendMail(mail);
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const name = /[\w-]+/.exec(messageId)![0];
      const { to, subject, html, text } = mail;
      const kept = { name, keptAt: new Date().toISOString(), to, subject, html, text };
      writeWhole(join(folder, `${name}.eml`), message as Buffer);
      writeWhole(join(folder, `${name}.json`), JSON.stringify(kept));
    },
    close: () => transport.close(),
  };
}

function writeWhole(file: string, content: Buffer | string): void {
  writeFileSync(`${file}.part`, content, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}
