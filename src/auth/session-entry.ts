import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Person } from './person.schema';
import { SessionCookies } from './session-cookies';
import { SessionsService } from './sessions.service';

/** Lets someone in at a browser, by whatever way they showed who they are. */
@Injectable()
export class SessionEntry {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Begins a session of a person at the browser that asks. */
  async enter(personId: number, request: FastifyRequest, reply: FastifyReply): Promise<Person> {
    // What this browser had before ends: nobody goes on in a session that someone else began.
    const former = this.cookies.read(request);
    if (former !== undefined) await this.sessions.endByToken(former);
    const { person, secrets } = await this.sessions.begin(personId, request.headers['user-agent'] ?? '');
    this.cookies.write(reply, secrets);
    return person;
  }
}
