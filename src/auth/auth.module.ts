import { Module } from '@nestjs/common';
import { AccountController } from './account.controller';
import { AccountQueries } from './account.queries';
import { AttemptLimiter } from './attempt-limiter';
import { InvitationsController } from './invitations.controller';
import { InvitationsRepository } from './invitations.repository';
import { InvitationsService } from './invitations.service';
import { OpenIdController } from './openid.controller';
import { OpenIdCookie } from './openid-cookie';
import { OpenIdFlowsRepository } from './openid-flows.repository';
import { OpenIdProvider } from './openid-provider';
import { OpenIdService } from './openid.service';
import { PeopleController } from './people.controller';
import { PeopleLogQueries } from './people-log.queries';
import { PeopleLogRepository } from './people-log.repository';
import { PeopleQueries } from './people.queries';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';
import { SessionCookies } from './session-cookies';
import { SessionEntry } from './session-entry';
import { SessionController } from './session.controller';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';
import { SignInAttemptsRepository } from './sign-in-attempts.repository';
import { SignInService } from './sign-in.service';

/** People, how they sign in, and what the guard before all routes needs to know of them. */
@Module({
  controllers: [AccountController, InvitationsController, OpenIdController, PeopleController, SessionController],
  providers: [
    AccountQueries,
    AttemptLimiter,
    InvitationsRepository,
    InvitationsService,
    OpenIdCookie,
    OpenIdFlowsRepository,
    OpenIdProvider,
    OpenIdService,
    PeopleLogQueries,
    PeopleLogRepository,
    PeopleQueries,
    PeopleRepository,
    PeopleService,
    SessionCookies,
    SessionEntry,
    SessionsRepository,
    SessionsService,
    SignInAttemptsRepository,
    SignInService,
  ],
  exports: [InvitationsService, PeopleQueries, PeopleService, SessionCookies, SessionsService],
})
export class AuthModule {}
