import { Inject, Injectable } from '@nestjs/common';
import * as openId from 'openid-client';
import { CONFIG, type Config } from '../config/config';
import { openIdCancelled, openIdNotConfigured, openIdRefused, openIdUnavailable } from './openid-errors';
import type { Identity } from './people.repository';

const ANSWER_SECONDS = 10;

/** What is kept here of a browser while it is at the provider. */
export interface OpenIdSecrets {
  state: string;
  nonce: string;
  verifier: string;
}

/** Who came back from the provider. */
export interface OpenIdPerson extends Identity {
  /** What they are called there, the best first. */
  names(): Promise<string[]>;
}

/** The OpenID provider of the configuration: authorization code, PKCE, state and nonce. */
@Injectable()
export class OpenIdProvider {
  private readonly redirectUri: string;
  private discovered: Promise<openId.Configuration> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.redirectUri = `${config.http.publicUrl}/api/v1/session/oidc/callback`;
  }

  /**
   * Where to send a browser.
   * @throws NotFoundError where no provider is configured, UnavailableError where it does not answer
   */
  async begin(): Promise<{ address: string; secrets: OpenIdSecrets }> {
    const provider = await this.discover();
    const secrets = {
      state: openId.randomState(),
      nonce: openId.randomNonce(),
      verifier: openId.randomPKCECodeVerifier(),
    };
    const address = openId.buildAuthorizationUrl(provider, {
      redirect_uri: this.redirectUri,
      scope: 'openid profile',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await openId.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, secrets };
  }

  /**
   * Who it is that the provider sent back.
   * @param query of the address to which it was sent, with the question mark
   * @throws ForbiddenError where the answer is a refusal or is not to be believed
   */
  async finish(query: string, { state, nonce, verifier }: OpenIdSecrets): Promise<OpenIdPerson> {
    const provider = await this.discover();
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
    const tokens = await openId
      .authorizationCodeGrant(provider, new URL(query, this.redirectUri), checks)
      .catch((error: unknown) => {
        const isCancelled = error instanceof openId.AuthorizationResponseError && error.error === 'access_denied';
        throw isCancelled ? openIdCancelled() : openIdRefused(error);
      });
    const { iss: issuer, sub: subject, ...claims } = tokens.claims()!;
    return {
      issuer,
      subject,
      names: async () => {
        const { userinfo_endpoint: hasMore } = provider.serverMetadata();
        const more = hasMore
          ? await openId.fetchUserInfo(provider, tokens.access_token, subject).catch((error: unknown) => {
              throw openIdRefused(error);
            })
          : {};
        const said: Record<string, unknown> = { ...claims, ...more };
        return [said.name, said.preferred_username, said.nickname].filter((each) => typeof each === 'string');
      },
    };
  }

  /** Asks the provider about itself, once it answered never again. */
  private discover(): Promise<openId.Configuration> {
    const { openId: settings } = this.config;
    if (!settings) throw openIdNotConfigured();
    const issuer = new URL(settings.issuer);
    this.discovered ??= openId
      .discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
        timeout: ANSWER_SECONDS,
        // Plain http is for a provider on this machine; the configuration takes no other.
        execute: issuer.protocol === 'http:' ? [openId.allowInsecureRequests] : [],
      })
      .catch((error: unknown) => {
        this.discovered = undefined;
        throw openIdUnavailable(error);
      });
    return this.discovered;
  }
}
