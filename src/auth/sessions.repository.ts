import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import type { OpenSession } from './open-session';
import type { Person } from './person.schema';

type FoundSession = OpenSession & {
  /** The token is old enough to be changed, or was changed and the new one never arrived. */
  isToBeRotated: boolean;
  /** It was last noted a while ago that the session is in use, or never by its new token. */
  isToBeNoted: boolean;
};

/** How long sessions last, in seconds. */
export interface SessionTimes {
  /** Without any request. */
  idle: number;
  /** At most, however much it is used. */
  absolute: number;
  /** Before its token is changed. */
  rotation: number;
  /** For how long a token counts after it was changed, for requests that were on their way; longer only until the new one is used. */
  grace: number;
  /** Between two notes that it is in use. */
  note: number;
}

/** Rows of sessions. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  /** @returns whose session it is */
  async add(session: { personId: number; tokenHash: Buffer; csrfToken: string; userAgent: string }): Promise<Person> {
    const { rows } = await this.database.query<Person>(
      `WITH added AS (INSERT INTO sessions (person_id, token_hash, csrf_token, user_agent) VALUES ($1, $2, $3, $4))
       SELECT id, name, role FROM people WHERE id = $1`,
      [session.personId, session.tokenHash, session.csrfToken, session.userAgent],
    );
    return rows[0]!;
  }

  /** @returns null where no session has the token, or it is over, or its person is disabled */
  async find(tokenHash: Buffer, times: SessionTimes): Promise<FoundSession | null> {
    const { rows } = await this.database.query<FoundSession>(
      `SELECT s.id, s.csrf_token AS "csrfToken", json_build_object('id', p.id, 'name', p.name, 'role', p.role) AS person,
              s.rotated_at < now() - make_interval(secs => CASE WHEN s.token_hash = $1 THEN $4::float ELSE $5 END) AS "isToBeRotated",
              s.token_hash = $1 AND (s.seen_at < now() - make_interval(secs => $6) OR s.seen_at <= s.rotated_at) AS "isToBeNoted"
         FROM sessions s JOIN people p ON p.id = s.person_id
        WHERE (s.token_hash = $1 OR s.former_hash = $1 AND (s.rotated_at > now() - make_interval(secs => $5) OR s.seen_at <= s.rotated_at))
          AND s.seen_at > now() - make_interval(secs => $2) AND s.created_at > now() - make_interval(secs => $3)
          AND p.disabled_at IS NULL`,
      [tokenHash, times.idle, times.absolute, times.rotation, times.grace, times.note],
    );
    return rows[0] ?? null;
  }

  /** @returns false where another request has changed the token meanwhile */
  async rotate(id: number, from: Buffer, to: Buffer, { grace }: SessionTimes): Promise<boolean> {
    const { rowCount } = await this.database.query(
      `UPDATE sessions SET token_hash = $3, former_hash = $2, rotated_at = now()
        WHERE id = $1 AND $2 IN (token_hash, former_hash) AND rotated_at < now() - make_interval(secs => $4)`,
      [id, from, to, grace],
    );
    return rowCount === 1;
  }

  async note(id: number): Promise<void> {
    await this.database.query('UPDATE sessions SET seen_at = now() WHERE id = $1', [id]);
  }

  /** Ends one session of a person; false where they have none of that id. */
  async end(personId: number, id: number): Promise<boolean> {
    const { rowCount } = await this.database.query('DELETE FROM sessions WHERE person_id = $1 AND id = $2', [
      personId,
      id,
    ]);
    return rowCount === 1;
  }

  async endByToken(tokenHash: Buffer): Promise<void> {
    await this.database.query('DELETE FROM sessions WHERE token_hash = $1', [tokenHash]);
  }

  /** Ends all sessions of a person, or all but one. */
  async endAll(
    personId: number,
    except: number | null = null,
    client: Pick<Transaction, 'query'> = this.database.pool,
  ): Promise<void> {
    await client.query('DELETE FROM sessions WHERE person_id = $1 AND id IS DISTINCT FROM $2', [personId, except]);
  }

  /** Forgets sessions that are over. */
  async forgetOver({ idle, absolute }: SessionTimes): Promise<void> {
    await this.database.query(
      `DELETE FROM sessions
        WHERE seen_at < now() - make_interval(secs => $1) OR created_at < now() - make_interval(secs => $2)`,
      [idle, absolute],
    );
  }
}
