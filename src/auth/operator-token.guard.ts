import { createHash, timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ForbiddenError, UnauthorizedError } from '../common/errors';
import { CONFIG, type Config } from '../config/config';

/** Lets only those through who send the operators' token: `Authorization: Bearer …`. */
@Injectable()
export class OperatorTokenGuard implements CanActivate {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  canActivate(context: ExecutionContext): boolean {
    const { operatorToken } = this.config;
    if (operatorToken === undefined) throw notConfigured();
    const { authorization = '' } = context.switchToHttp().getRequest<FastifyRequest>().headers;
    if (!isSame(authorization, `Bearer ${operatorToken}`)) throw wrongToken();
    return true;
  }
}

/** Takes as long for a nearly right token as for any other. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function notConfigured(): ForbiddenError {
  return new ForbiddenError('operator.not_configured', {
    zh: '这一操作需要运维令牌，而服务器没有设置：请设置 OPERATOR_TOKEN（16 个以上字符）并重新启动，或改用命令行。',
    en: 'This needs the operators’ token, and the server has none: set OPERATOR_TOKEN (16 characters or more) and start again, or use the command line.',
  });
}

function wrongToken(): UnauthorizedError {
  return new UnauthorizedError('operator.token', {
    zh: '运维令牌不对：请在请求头中写 Authorization: Bearer 和 OPERATOR_TOKEN 的值。',
    en: 'The operators’ token is wrong: send the header Authorization: Bearer with the value of OPERATOR_TOKEN.',
  });
}
