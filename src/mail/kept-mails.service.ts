import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { NotFoundError } from '../common/errors';
import { CONFIG, type Config } from '../config/config';
import { keptMail, type KeptMail } from './kept-mail.schema';

const SHOWN = 50;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** The mails that were kept in place of being sent, for development. */
@Injectable()
export class KeptMailsService {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /**
   * The last mails, the newest first.
   * @throws NotFoundError where mails are sent, or where others than this machine could see them
   */
  list(): KeptMail[] {
    const { mail, http } = this.config;
    const isLocal = LOOPBACK.test(http.host) && LOOPBACK.test(new URL(http.publicUrl).hostname);
    if (mail.smtpUrl !== undefined || !isLocal) throw notShown();
    return namesIn(mail.folder)
      .map((name) => keptMail.parse(JSON.parse(readFileSync(join(mail.folder, name), 'utf8'))))
      .sort((a, b) => b.keptAt.localeCompare(a.keptAt))
      .slice(0, SHOWN);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export function notShown(): NotFoundError {
  return new NotFoundError('mails.not_shown', {
    zh: '这一页只在开发时有：没有设置 SMTP_URL，且网站只对本机开放。',
    en: 'This page is there in development only: without SMTP_URL, and where the site is open to this machine alone.',
  });
}
