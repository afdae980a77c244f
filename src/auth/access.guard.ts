import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import {
  crossSite,
  csrfTokenNeeded,
  notSignedIn,
  operatorTokenNotConfigured,
  operatorTokenWrong,
  roleNeeded,
} from './access-errors';
import { comesFromAnotherSite, isWriting } from './cross-site';
import { MINIMUM_ROLE } from './minimum-role.decorator';
import { includesRole, type Role } from './role';
import { isSameSecret } from './secret-token';
import { CSRF_HEADER, SessionCookies } from './session-cookies';
import { SessionsService } from './sessions.service';

/** The one place that decides who may call a route; it stands before all of them. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly cookies: SessionCookies,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isWriting(request.method) && comesFromAnotherSite(request.headers)) throw crossSite();
    const minimum = this.reflector.getAllAndOverride<Role | undefined>(MINIMUM_ROLE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!minimum) return true;

    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // What only some may see is kept by nobody on the way.
    void reply.header('cache-control', 'no-store');
    const { authorization } = request.headers;
    if (authorization !== undefined && minimum === 'administrator') this.checkOperatorToken(authorization);
    else await this.checkSession(request, reply, minimum);
    return true;
  }

  private checkOperatorToken(authorization: string): void {
    const { operatorToken } = this.config;
    if (operatorToken === undefined) throw operatorTokenNotConfigured();
    if (!isSameSecret(authorization, `Bearer ${operatorToken}`)) throw operatorTokenWrong();
  }

  private async checkSession(request: FastifyRequest, reply: FastifyReply, minimum: Role): Promise<void> {
    const token = this.cookies.read(request);
    const resumed = token === undefined ? null : await this.sessions.resume(token);
    if (!resumed) throw notSignedIn(minimum);
    const { session, renewed } = resumed;
    if (renewed) this.cookies.write(reply, renewed);
    if (isWriting(request.method) && !isSameSecret(String(request.headers[CSRF_HEADER]), session.csrfToken))
      throw csrfTokenNeeded();
    if (!includesRole(session.person.role, minimum)) throw roleNeeded(minimum, session.person.role);
    request.openSession = session;
  }
}
