import { Controller, Get, Header, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { SessionCookies } from './session-cookies';
import { SessionResponse } from './session.dto';
import { SessionsService } from './sessions.service';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookies: SessionCookies,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: '当前登录的人 / Who is signed in at this browser' })
  @ZodResponse({ status: 200, type: SessionResponse })
  async find(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = this.cookies.read(request);
    const resumed = token === undefined ? null : await this.sessions.resume(token);
    if (resumed?.renewed) this.cookies.write(reply, resumed.renewed);
    return { person: resumed?.session.person ?? null };
  }
}
