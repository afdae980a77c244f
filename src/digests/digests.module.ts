import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module';
import { DigestContentQueries } from './digest-content.queries';
import { DigestRunsRepository } from './digest-runs.repository';
import { DigestService } from './digest.service';
import { DigestsController } from './digests.controller';
import { MailDeliveryService } from './mail-delivery.service';
import { MailsRepository } from './mails.repository';
import { SecretsRepository } from './secrets.repository';
import { SubscribersRepository } from './subscribers.repository';
import { SubscriptionController } from './subscription.controller';
import { SubscriptionLinks } from './subscription-links';
import { SubscriptionService } from './subscription.service';

/** Subscriptions, the weekly digest, and the mails of both. */
@Module({
  imports: [MailModule],
  controllers: [DigestsController, SubscriptionController],
  providers: [
    DigestContentQueries,
    DigestRunsRepository,
    DigestService,
    MailDeliveryService,
    MailsRepository,
    SecretsRepository,
    SubscribersRepository,
    SubscriptionLinks,
    SubscriptionService,
  ],
  exports: [DigestService, MailDeliveryService],
})
export class DigestsModule {}
