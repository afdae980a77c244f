import { Inject, Injectable } from '@nestjs/common';
import { parse, serialize, type SerializeOptions } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { SESSION_TIMES, type SessionSecrets } from './sessions.service';

/** The header in which the pages send back the second cookie. */
export const CSRF_HEADER = 'x-csrf-token';

/** The cookies of a session: its token, and beside it what the pages must send with all that they write. */
@Injectable()
export class SessionCookies {
  readonly names: { token: string; csrf: string };
  private readonly options: SerializeOptions;

  constructor(@Inject(CONFIG) { http }: Config) {
    // The prefix has browsers refuse the cookie from anyone but this very host, over https.
    const prefix = http.isSecure ? '__Host-' : '';
    this.names = { token: `${prefix}duixian-session`, csrf: `${prefix}duixian-csrf` };
    // Strict: pages fetch what they show after they are loaded, so that links from elsewhere lose nothing by it.
    this.options = { path: '/', secure: http.isSecure, sameSite: 'strict' };
  }

  /** The token that a request brings. */
  read(request: FastifyRequest): string | undefined {
    return parse(request.headers.cookie ?? '')[this.names.token];
  }

  write(reply: FastifyReply, { token, csrfToken }: SessionSecrets): void {
    this.set(reply, token, csrfToken, SESSION_TIMES.absolute);
  }

  clear(reply: FastifyReply): void {
    this.set(reply, '', '', 0);
  }

  private set(reply: FastifyReply, token: string, csrfToken: string, maxAge: number): void {
    void reply.header('set-cookie', [
      serialize(this.names.token, token, { ...this.options, maxAge, httpOnly: true }),
      serialize(this.names.csrf, csrfToken, { ...this.options, maxAge }),
    ]);
  }
}
