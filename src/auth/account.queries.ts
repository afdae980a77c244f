import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import type { AccountView } from './account.schema';
import type { OpenSession } from './open-session';
import { SESSION_TIMES } from './sessions.service';

const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What someone sees of their own account. */
@Injectable()
export class AccountQueries {
  constructor(private readonly database: Database) {}

  async find({ id, person }: OpenSession): Promise<AccountView> {
    const { rows } = await this.database.query<Omit<AccountView, 'person'>>(
      `SELECT p.password_hash IS NOT NULL AS "hasPassword", p.subject IS NOT NULL AS "hasOpenId",
              (SELECT json_agg(json_build_object('id', s.id, 'isCurrent', s.id = $2, 'userAgent', s.user_agent,
                        'createdAt', ${instant('s.created_at')}, 'seenAt', ${instant('s.seen_at')})
                        ORDER BY s.id <> $2, s.seen_at DESC)
                 FROM sessions s
                WHERE s.person_id = p.id AND s.seen_at > now() - make_interval(secs => $3)
                  AND s.created_at > now() - make_interval(secs => $4)) AS sessions
         FROM people p WHERE p.id = $1`,
      [person.id, id, SESSION_TIMES.idle, SESSION_TIMES.absolute],
    );
    return { person, ...rows[0]! };
  }
}
