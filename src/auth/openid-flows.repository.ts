import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { OpenIdSecrets } from './openid-provider';
import type { OpenIdPurpose } from './openid-purpose';

type OpenIdFlow = OpenIdSecrets & OpenIdPurpose & { sessionPersonId: number | null };

/** Rows of browsers that were sent to the OpenID provider. */
@Injectable()
export class OpenIdFlowsRepository {
  constructor(private readonly database: Database) {}

  async add(browserHash: Buffer, flow: OpenIdSecrets & OpenIdPurpose, seconds: number): Promise<void> {
    await this.database.query('DELETE FROM openid_flows WHERE expires_at < now()');
    await this.database.query(
      `INSERT INTO openid_flows (browser_hash, state, nonce, verifier, next, session_id, invitation_hash, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(secs => $8))`,
      [browserHash, flow.state, flow.nonce, flow.verifier, flow.next, flow.sessionId, flow.invitationHash, seconds],
    );
  }

  /** Takes what was noted of a browser, once. @returns null where there is nothing (any more) with that state */
  async take(browserHash: Buffer, state: string): Promise<OpenIdFlow | null> {
    const { rows } = await this.database.query<OpenIdFlow>(
      `DELETE FROM openid_flows f WHERE browser_hash = $1 AND state = $2 AND expires_at > now()
       RETURNING state, nonce, verifier, next, session_id AS "sessionId", invitation_hash AS "invitationHash",
                 (SELECT s.person_id FROM sessions s WHERE s.id = f.session_id) AS "sessionPersonId"`,
      [browserHash, state],
    );
    return rows[0] ?? null;
  }
}
