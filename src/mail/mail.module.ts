import { Module } from '@nestjs/common';
import { KeptMailsController } from './kept-mails.controller';
import { KeptMailsService } from './kept-mails.service';
import { Mailer } from './mailer';

/** Sends mails. */
@Module({ controllers: [KeptMailsController], providers: [KeptMailsService, Mailer], exports: [Mailer] })
export class MailModule {}
