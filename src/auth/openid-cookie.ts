import { Inject, Injectable } from '@nestjs/common';
import { parse, serialize, type SerializeOptions } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';

/** The cookie by which a browser that comes back from the OpenID provider is known as the one that was sent there. */
@Injectable()
export class OpenIdCookie {
  private readonly name: string;
  private readonly options: SerializeOptions;

  constructor(@Inject(CONFIG) { http }: Config) {
    this.name = `${http.isSecure ? '__Host-' : ''}duixian-openid`;
    // Lax, not strict as the session's: it must come along when the provider sends the browser back.
    this.options = { path: '/', secure: http.isSecure, sameSite: 'lax', httpOnly: true };
  }

  read(request: FastifyRequest): string | undefined {
    return parse(request.headers.cookie ?? '')[this.name];
  }

  write(reply: FastifyReply, token: string, maxAge: number): void {
    void reply.header('set-cookie', serialize(this.name, token, { ...this.options, maxAge }));
  }

  clear(reply: FastifyReply): void {
    this.write(reply, '', 0);
  }
}
