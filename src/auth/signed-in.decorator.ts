import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ForbiddenError } from '../common/errors';
import type { OpenSession } from './open-session';
import type { DoneBy } from './people.schema';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of who calls a route with `@MinimumRole`; not there where the operators' token opened it. */
    openSession?: OpenSession;
  }
}

const sessionOf = (context: ExecutionContext): OpenSession => {
  const { openSession } = context.switchToHttp().getRequest<FastifyRequest>();
  if (openSession) return openSession;
  throw new ForbiddenError('session.person_needed', {
    zh: '这一操作要记下是谁做的：请登录后再做，运维令牌不够。',
    en: 'It is recorded who does this: sign in to do it, the operators’ token is not enough.',
  });
};

/** Who calls: `@SignedIn() person: Person`, on a route with `@MinimumRole`. Refuses the operators' token, which is nobody. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext) => sessionOf(context).person);

/** Who calls, for what the operators' token may do too: `@Caller() by: DoneBy`. */
export const Caller = createParamDecorator(
  (_: unknown, context: ExecutionContext): DoneBy =>
    context.switchToHttp().getRequest<FastifyRequest>().openSession?.person ?? 'token',
);

/** The session of who calls: `@CurrentSession() session: OpenSession`, on a route with `@MinimumRole`. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext) => sessionOf(context));
