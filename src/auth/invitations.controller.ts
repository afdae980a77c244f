import { Body, Controller, Header, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { AcceptInvitationBody, InvitationBody, InvitationResponse } from './invitations.dto';
import { InvitationsService } from './invitations.service';
import { SessionEntry } from './session-entry';
import { SessionResponse } from './session.dto';

/** The secret part of a link comes in the body, never in an address, which logs and histories keep. */
@ApiTags('session')
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly entry: SessionEntry,
  ) {}

  @Post('look')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: '密码链接是给谁的 / Whose password link this is' })
  @ZodResponse({ status: 200, type: InvitationResponse })
  find(@Body() { token }: InvitationBody) {
    return this.invitations.find(token);
  }

  @Post('accept')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: '用密码链接设置密码并登录 / Set a password by a link, and sign in' })
  @ZodResponse({ status: 200, type: SessionResponse })
  async accept(
    @Body() { token, password }: AcceptInvitationBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const personId = await this.invitations.accept(token, password);
    return { person: await this.entry.enter(personId, request, reply) };
  }
}
