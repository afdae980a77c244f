import { Body, Controller, Delete, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { NotFoundError } from '../common/errors';
import { AccountResponse, DoneResponse, PasswordBody, SessionParams } from './account.dto';
import { AccountQueries } from './account.queries';
import { MinimumRole } from './minimum-role.decorator';
import { SessionCookies } from './session-cookies';
import type { OpenSession } from './open-session';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { CurrentSession } from './signed-in.decorator';

@ApiTags('account')
@Controller('account')
@MinimumRole('reader')
export class AccountController {
  constructor(
    private readonly accounts: AccountQueries,
    private readonly signIn: SignInService,
    private readonly sessions: SessionsService,
    private readonly cookies: SessionCookies,
  ) {}

  @Get()
  @ApiOperation({ summary: '自己的账户和已登录的设备 / One’s own account, and where one is signed in' })
  @ZodResponse({ status: 200, type: AccountResponse })
  find(@CurrentSession() session: OpenSession) {
    return this.accounts.find(session);
  }

  @Post('password')
  @HttpCode(200)
  @ApiOperation({ summary: '更改密码，其他设备随即退出 / Change the password; other browsers are signed out' })
  @ZodResponse({ status: 200, type: DoneResponse })
  async changePassword(
    @CurrentSession() session: OpenSession,
    @Body() { current, next }: PasswordBody,
    @Req() { ip }: FastifyRequest,
  ) {
    await this.signIn.changePassword(session, current, next, ip);
    return { done: true as const };
  }

  @Delete('sessions')
  @ApiOperation({ summary: '在所有设备上退出 / Sign out everywhere' })
  @ZodResponse({ status: 200, type: DoneResponse })
  async signOutEverywhere(@CurrentSession() { person }: OpenSession, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.sessions.endAll(person.id);
    this.cookies.clear(reply);
    return { done: true as const };
  }

  @Delete('sessions/:id')
  @ApiOperation({ summary: '在一台设备上退出 / Sign out at one browser' })
  @ZodResponse({ status: 200, type: DoneResponse })
  async signOut(@CurrentSession() { person }: OpenSession, @Param() { id }: SessionParams) {
    if (await this.sessions.end(person.id, id)) return { done: true as const };
    throw new NotFoundError('session.not_found', {
      zh: '没有这个登录；可能已经退出。',
      en: 'There is no such session; it may have ended.',
    });
  }
}
