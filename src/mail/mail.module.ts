import { Module } from '@nestjs/common';
import { Mailer } from './mailer';

/** Sends mails. */
@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}
