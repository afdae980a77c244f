import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { InvitationsService } from './invitations.service';
import { identityTaken, openIdDisabled, openIdNameTaken, openIdStale, openIdUnknown } from './openid-errors';
import { OpenIdFlowsRepository } from './openid-flows.repository';
import type { OpenIdPurpose } from './openid-purpose';
import { type OpenIdPerson, OpenIdProvider } from './openid-provider';
import { isName, tidyName } from './person-name';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';
import { hashToken, newToken } from './secret-token';

/** For how long a browser may be at the provider, in seconds. */
export const OPENID_SECONDS = 10 * 60;

/** Who someone is, by an account at the OpenID provider. */
@Injectable()
export class OpenIdService {
  constructor(
    private readonly provider: OpenIdProvider,
    private readonly flows: OpenIdFlowsRepository,
    private readonly people: PeopleRepository,
    private readonly peopleService: PeopleService,
    private readonly invitations: InvitationsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * @param purpose what is to become of who comes back; `next` may be any address, but only one of this site is kept
   * @returns where to send the browser, and what it must bring back
   */
  async begin(purpose: Partial<OpenIdPurpose>): Promise<{ address: string; token: string }> {
    const { address, secrets } = await this.provider.begin();
    const token = newToken();
    const flow = { sessionId: null, invitationHash: null, ...purpose, next: this.ownAddress(purpose.next ?? '/') };
    await this.flows.add(hashToken(token), { ...secrets, ...flow }, OPENID_SECONDS);
    return { address, token };
  }

  /**
   * @param token what the browser brought
   * @param query of the address to which the provider sent it
   * @returns whose session is to begin, null where only an account was linked; and where to go on
   * @throws AppError saying why not
   */
  async finish(token: string, query: string): Promise<{ personId: number | null; next: string }> {
    const flow = await this.flows.take(hashToken(token), new URLSearchParams(query).get('state') ?? '');
    if (!flow) throw openIdStale();
    const { next, invitationHash, sessionPersonId } = flow;
    const found = await this.provider.finish(query, flow);
    if (invitationHash) return { personId: await this.invitations.acceptAs(invitationHash, found), next };
    if (sessionPersonId === null) return { personId: await this.recognize(found), next };
    if (!(await this.people.setIdentity(sessionPersonId, found))) throw identityTaken();
    return { personId: null, next };
  }

  private async recognize(found: OpenIdPerson): Promise<number> {
    const account = await this.people.findByIdentity(found);
    if (account?.isDisabled) throw openIdDisabled();
    return account?.id ?? this.welcome(found);
  }

  /** Adds who is not known yet. They never become somebody who is here by the name alone: at the provider anyone may have it. */
  private async welcome(found: OpenIdPerson): Promise<number> {
    const role = this.config.openId?.newcomers;
    if (!role) throw openIdUnknown();
    for (const name of (await found.names()).filter(isName).map(tidyName)) {
      const id = await this.peopleService.addIfFree('openid', name, role, found);
      if (id !== null) return id;
    }
    throw openIdNameTaken();
  }

  private ownAddress(given: string): string {
    const { publicUrl } = this.config.http;
    if (!given.startsWith('/') || !URL.canParse(given, publicUrl)) return '/';
    const { origin, pathname, search, hash } = new URL(given, publicUrl);
    return origin === new URL(publicUrl).origin ? pathname + search + hash : '/';
  }
}
