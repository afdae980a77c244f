import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database';
import { instantSql } from '../../database/instant-sql';

/** How long an item stays with the editor who looks at it, unless the lease is renewed. */
const LEASE = '3 minutes';

/** An item that an editor has, or that somebody else has. */
export interface Lease {
  key: string;
  personId: number;
  name: string;
  until: string;
}

/** Who looks at which item of the queue: so that two editors do not get the same one. */
@Injectable()
export class ReviewLeasesRepository {
  constructor(private readonly database: Database) {}

  /**
   * Takes an item for a person, or keeps it for longer.
   * @returns whose it is now: somebody else's where that lease has not run out
   */
  async take(key: string, personId: number): Promise<Lease> {
    await this.database.query(
      `INSERT INTO review_leases AS lease (key, person_id, until) VALUES ($1, $2, now() + interval '${LEASE}')
       ON CONFLICT (key) DO UPDATE SET person_id = excluded.person_id, until = excluded.until
         WHERE lease.person_id = excluded.person_id OR lease.until <= now()`,
      [key, personId],
    );
    const { rows } = await this.database.query<Lease>(
      `SELECT lease.key, lease.person_id AS "personId", person.name,
              ${instantSql('lease.until')} AS until
         FROM review_leases lease JOIN people person ON person.id = lease.person_id WHERE lease.key = $1`,
      [key],
    );
    return rows[0]!;
  }

  /** Gives an item back; somebody else's lease stays. What has run out long ago goes with it. */
  async release(key: string, personId: number): Promise<void> {
    await this.database.query(
      `DELETE FROM review_leases WHERE key = $1 AND person_id = $2 OR until < now() - interval '1 day'`,
      [key, personId],
    );
  }
}
