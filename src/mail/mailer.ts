import { readFileSync } from 'node:fs';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { folderTransport, type MailTransport, type Signature, smtpTransport } from './mail-transport';

/** One mail to one person. */
export interface OutgoingMail {
  to: string;
  subject: string;
  /** A whole document, styles in its elements, nothing from elsewhere. */
  html: string;
  /** The same, whole, as text. */
  text: string;
  /** Left of the @ in its Message-ID; the same at every try. */
  messageId: string;
  headers?: Record<string, string>;
}

/** Sends by SMTP as configured; where nothing is configured, keeps mails in a folder, so that nothing is sent by accident. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: MailTransport;
  private readonly from: string;

  constructor(@Inject(CONFIG) { mail }: Config) {
    this.from = mail.from;
    const signature = readSignature(mail.dkim);
    this.transport =
      mail.smtpUrl === undefined ? folderTransport(mail.folder, signature) : smtpTransport(mail.smtpUrl, signature);
  }

  /**
   * Returns when the mail has been accepted for its recipient.
   * @throws what `describeRefusal` tells apart
   */
  async send({ messageId, ...mail }: OutgoingMail): Promise<void> {
    const host = /@([^>\s]+)/.exec(this.from)![1]!;
    await this.transport.send({
      ...mail,
      from: this.from,
      messageId: `<${messageId}@${host}>`,
      // Chinese in quoted-printable takes three times its size.
      textEncoding: 'base64',
      // What mails say comes from reports: it must not have files or addresses read.
      disableFileAccess: true,
      disableUrlAccess: true,
      xMailer: false,
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

function readSignature({ domain, selector, keyFile }: Config['mail']['dkim']): Signature {
  if (domain === undefined || keyFile === undefined) return {};
  return { dkim: { domainName: domain, keySelector: selector, privateKey: readFileSync(keyFile, 'utf8') } };
}
