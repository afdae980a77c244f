import { Body, Controller, Get, Header, HttpCode, Inject, Logger, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodResponse } from 'nestjs-zod';
import { AppError } from '../common/errors';
import { CONFIG, type Config } from '../config/config';
import { InvitationBody } from './invitations.dto';
import { InvitationsService } from './invitations.service';
import { MinimumRole } from './minimum-role.decorator';
import type { OpenIdPurpose } from './openid-purpose';
import { OpenIdAddressResponse, OpenIdStartQuery } from './openid.dto';
import { OpenIdCookie } from './openid-cookie';
import { OPENID_SECONDS, OpenIdService } from './openid.service';
import type { OpenSession } from './open-session';
import { hashToken } from './secret-token';
import { SessionEntry } from './session-entry';
import { CurrentSession } from './signed-in.decorator';

/**
 * The ways to the OpenID provider and the one back. Where a browser itself comes by, what goes wrong leads it to the
 * page of sign-in, which says so; pages that ask get an answer as everywhere.
 */
@ApiTags('session')
@Controller()
export class OpenIdController {
  private readonly logger = new Logger(OpenIdController.name);

  constructor(
    private readonly openId: OpenIdService,
    private readonly invitations: InvitationsService,
    private readonly entry: SessionEntry,
    private readonly cookie: OpenIdCookie,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('session/oidc')
  @Header('cache-control', 'no-store')
  @ApiExcludeEndpoint()
  async begin(@Query() { next }: OpenIdStartQuery, @Res() reply: FastifyReply) {
    const address = await this.leave({ next: next ?? '/' }, reply).catch((error: unknown) => this.explain(error));
    return reply.redirect(address, 302);
  }

  @Get('session/oidc/callback')
  @Header('cache-control', 'no-store')
  @ApiExcludeEndpoint()
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const token = this.cookie.read(request) ?? '';
    this.cookie.clear(reply);
    const address = await this.openId
      .finish(token, new URL(request.originalUrl, this.config.http.publicUrl).search)
      .then(async ({ personId, next }) => {
        if (personId !== null) await this.entry.enter(personId, request, reply);
        return this.config.http.publicUrl + next;
      })
      .catch((error: unknown) => this.explain(error));
    return reply.redirect(address, 302);
  }

  @Post('account/oidc')
  @HttpCode(200)
  @MinimumRole('reader')
  @ApiTags('account')
  @ApiOperation({ summary: '把机构账号关联到自己的账户 / Link one’s account with one at the OpenID provider' })
  @ZodResponse({ status: 200, type: OpenIdAddressResponse })
  async link(@CurrentSession() { id }: OpenSession, @Res({ passthrough: true }) reply: FastifyReply) {
    return { address: await this.leave({ next: '/account', sessionId: id }, reply) };
  }

  @Post('invitations/oidc')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: '用机构账号接受邀请 / Take an invitation with an account at the OpenID provider' })
  @ZodResponse({ status: 200, type: OpenIdAddressResponse })
  async accept(@Body() { token }: InvitationBody, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.invitations.find(token);
    return { address: await this.leave({ next: '/account', invitationHash: hashToken(token) }, reply) };
  }

  private async leave(purpose: Partial<OpenIdPurpose>, reply: FastifyReply): Promise<string> {
    const { address, token } = await this.openId.begin(purpose);
    this.cookie.write(reply, token, OPENID_SECONDS);
    return address;
  }

  /** Where a browser reads what went wrong. */
  private explain(error: unknown): string {
    if (!(error instanceof AppError)) throw error;
    if (error.cause) this.logger.warn({ err: error.cause }, error.message);
    return `${this.config.http.publicUrl}/sign-in?${new URLSearchParams({ problem: error.code }).toString()}`;
  }
}
