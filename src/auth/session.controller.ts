import { Body, Controller, Delete, Get, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { CONFIG, type Config } from '../config/config';
import { MinimumRole } from './minimum-role.decorator';
import { SessionCookies } from './session-cookies';
import { SessionEntry } from './session-entry';
import { SessionAndWaysResponse, SessionResponse, SignInBody } from './session.dto';
import type { OpenSession } from './open-session';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';
import { CurrentSession } from './signed-in.decorator';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly signIn: SignInService,
    private readonly cookies: SessionCookies,
    private readonly entry: SessionEntry,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: '当前登录的人 / Who is signed in at this browser' })
  @ZodResponse({ status: 200, type: SessionAndWaysResponse })
  async find(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = this.cookies.read(request);
    const resumed = token === undefined ? null : await this.sessions.resume(token);
    if (resumed?.renewed) this.cookies.write(reply, resumed.renewed);
    return { person: resumed?.session.person ?? null, hasOpenId: this.config.openId !== null };
  }

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: '登录 / Sign in with name and password' })
  @ZodResponse({ status: 200, type: SessionResponse })
  async begin(
    @Body() { name, password }: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const personId = await this.signIn.check(name, password, request.ip);
    return { person: await this.entry.enter(personId, request, reply) };
  }

  @Delete()
  @MinimumRole('reader')
  @ApiOperation({ summary: '退出 / Sign out at this browser' })
  @ZodResponse({ status: 200, type: SessionResponse })
  async end(@CurrentSession() { id, person }: OpenSession, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.sessions.end(person.id, id);
    this.cookies.clear(reply);
    return { person: null };
  }
}
