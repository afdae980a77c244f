import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';
import { instantSql } from '../database/instant-sql';
import type { AccountView } from './account.schema';
import type { OpenSession } from './open-session';
import { SESSION_TIMES } from './sessions.service';

/** What someone sees of their own account. */
@Injectable()
export class AccountQueries {
  constructor(private readonly database: Database) {}

  async find({ id, person }: OpenSession): Promise<AccountView> {
    const { rows } = await this.database.query<Omit<AccountView, 'person'>>(
      `SELECT p.password_hash IS NOT NULL AS "hasPassword", p.subject IS NOT NULL AS "hasOpenId",
              (SELECT json_agg(json_build_object('id', s.id, 'isCurrent', s.id = $2, 'userAgent', s.user_agent,
                        'createdAt', ${instantSql('s.created_at')}, 'seenAt', ${instantSql('s.seen_at')})
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
