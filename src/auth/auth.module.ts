import { Module } from '@nestjs/common';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';
import { SessionCookies } from './session-cookies';
import { SessionController } from './session.controller';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';

/** People, how they sign in, and what the guard before all routes needs to know of them. */
@Module({
  controllers: [SessionController],
  providers: [PeopleRepository, PeopleService, SessionCookies, SessionsRepository, SessionsService],
  exports: [PeopleService, SessionCookies, SessionsService],
})
export class AuthModule {}
