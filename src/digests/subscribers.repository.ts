import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import { regionRefJson } from '../regions/region-ref.queries';
import type { Follow, MailLanguage, Preferences, SubscriptionView } from './subscription.schema';

/** A subscriber who can be written to. */
export interface Subscriber extends Preferences {
  id: number;
  state: 'pending' | 'active';
  address: string;
}

/** A digest that is to be made: for whom, and where his news begin. */
export interface DueSubscriber extends Subscriber {
  coveredUntil: Date;
}

export type FollowView = SubscriptionView['follows'][number];

/** A followed region that is no longer what it was. */
export interface MovedRegion {
  from: { code: string; name: string };
  to: { code: string; name: string };
}

const COLUMNS = 'id, state, address, language, weekday, array_to_json(kinds) AS kinds';

/** Subscribers and what they follow. */
@Injectable()
export class SubscribersRepository {
  constructor(private readonly database: Database) {}

  /** The subscriber of an address, now locked: the one who is there, or a new one who has yet to confirm. */
  async findOrAdd(
    transaction: Transaction,
    address: string,
    addressHash: string,
    { language, weekday, kinds }: Preferences,
  ): Promise<Subscriber> {
    const { rows } = await transaction.query<Subscriber>(
      `INSERT INTO subscribers (address, address_hash, language, weekday, kinds) VALUES ($1, $2, $3, $4, $5::digest_kind[])
       ON CONFLICT (address_hash) WHERE state IN ('pending', 'active') DO UPDATE SET address_hash = excluded.address_hash
       RETURNING ${COLUMNS}`,
      [address, addressHash, language, weekday, kinds],
    );
    return rows[0]!;
  }

  /** The subscriber of an address, now locked; null where there is none. */
  async findByHash(transaction: Transaction, addressHash: string): Promise<Subscriber | null> {
    const { rows } = await transaction.query<Subscriber>(
      `SELECT ${COLUMNS} FROM subscribers WHERE address_hash = $1 AND state IN ('pending', 'active') FOR UPDATE`,
      [addressHash],
    );
    return rows[0] ?? null;
  }

  /** A subscriber who has not left, now locked; null where he has, or never was. */
  async lock(transaction: Transaction, id: number): Promise<Subscriber | null> {
    const { rows } = await transaction.query<Subscriber>(
      `SELECT ${COLUMNS} FROM subscribers WHERE id = $1 AND state IN ('pending', 'active') FOR UPDATE`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** From now on he gets digests: of what happens from this moment. */
  async activate(transaction: Transaction, id: number): Promise<void> {
    await transaction.query(
      `UPDATE subscribers SET state = 'active', confirmed_at = now(), covered_until = now() WHERE id = $1`,
      [id],
    );
  }

  async change(transaction: Transaction, id: number, { language, weekday, kinds }: Preferences): Promise<void> {
    await transaction.query(
      'UPDATE subscribers SET language = $2, weekday = $3, kinds = $4::digest_kind[] WHERE id = $1',
      [id, language, weekday, kinds],
    );
  }

  /** Adds what he follows to what he followed before; a region that took another's place is followed in its place. */
  async addFollows(transaction: Transaction, id: number, follows: readonly Follow[]): Promise<void> {
    await transaction.query(
      `INSERT INTO subscriptions AS s (subscriber_id, region_code, region_name, below, indicator)
       SELECT $1, p.code, p.name, bool_or(f.below), f.indicator
         FROM json_to_recordset($2) AS f (region text, below boolean, indicator text)
         JOIN regions r ON r.code = f.region JOIN regions p ON p.code = r.present_code
        GROUP BY p.code, p.name, f.indicator
       ON CONFLICT (subscriber_id, region_code, indicator) DO UPDATE SET below = s.below OR excluded.below`,
      [id, JSON.stringify(follows)],
    );
  }

  async removeFollows(transaction: Transaction, id: number): Promise<void> {
    await transaction.query('DELETE FROM subscriptions WHERE subscriber_id = $1', [id]);
  }

  /** What of a wish is not known here: codes of regions and of indicators. */
  async findUnknown(follows: readonly Follow[]): Promise<string[]> {
    const { rows } = await this.database.query<{ code: string }>(
      `SELECT f.region AS code FROM json_to_recordset($1) AS f (region text)
        WHERE NOT EXISTS (SELECT FROM regions r WHERE r.code = f.region)
       UNION
       SELECT f.indicator FROM json_to_recordset($1) AS f (indicator text)
        WHERE f.indicator IS NOT NULL AND NOT EXISTS (SELECT FROM indicators i WHERE i.code = f.indicator)`,
      [JSON.stringify(follows)],
    );
    return rows.map(({ code }) => code);
  }

  /** What is followed, with names: of a subscriber, the nation's regions first. */
  async viewFollows(database: Pick<Database, 'query'>, id: number): Promise<FollowView[]> {
    const { rows } = await database.query<{ follow: FollowView }>(
      `${VIEW} FROM subscriptions f ${NAMES} WHERE f.subscriber_id = $1 ORDER BY r.code, f.indicator NULLS FIRST`,
      [id],
    );
    return rows.map(({ follow }) => follow);
  }

  /** The same of a wish. */
  async viewWish(follows: readonly Follow[]): Promise<FollowView[]> {
    const { rows } = await this.database.query<{ follow: FollowView }>(
      `${VIEW} FROM (SELECT region AS region_code, below, indicator
                       FROM json_to_recordset($1) AS wished (region text, below boolean, indicator text)) f ${NAMES}
        ORDER BY r.code, f.indicator NULLS FIRST`,
      [JSON.stringify(follows)],
    );
    return rows.map(({ follow }) => follow);
  }

  /** Some who are to get a digest of this window and have not got it; each is written by himself. */
  async findDue(weekday: number, windowEnd: Date, limit: number): Promise<number[]> {
    const { rows } = await this.database.query<{ id: number }>(
      `SELECT id FROM subscribers WHERE state = 'active' AND weekday = $1 AND covered_until < $2 ORDER BY id LIMIT $3`,
      [weekday, windowEnd, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** One of them, now locked; null where he has got it meanwhile, or left, or chose another weekday. */
  async lockDue(transaction: Transaction, id: number, weekday: number, windowEnd: Date): Promise<DueSubscriber | null> {
    const { rows } = await transaction.query<DueSubscriber>(
      `SELECT ${COLUMNS}, covered_until AS "coveredUntil" FROM subscribers
        WHERE id = $1 AND state = 'active' AND weekday = $2 AND covered_until < $3 FOR UPDATE`,
      [id, weekday, windowEnd],
    );
    return rows[0] ?? null;
  }

  async markCovered(transaction: Transaction, id: number, until: Date): Promise<void> {
    await transaction.query('UPDATE subscribers SET covered_until = $2 WHERE id = $1', [id, until]);
  }

  /** Follows regions under the names that they have now, and those that took the place of others; tells what changed. */
  async followMoved(transaction: Transaction, id: number): Promise<MovedRegion[]> {
    const { rows } = await transaction.query<MovedRegion & { subscription: number }>(MOVED, [id]);
    for (const { subscription, to } of rows) {
      await transaction.query(
        `DELETE FROM subscriptions old USING subscriptions own
          WHERE own.id = $1 AND old.id <> own.id AND old.subscriber_id = own.subscriber_id AND old.region_code = $2
            AND old.indicator IS NOT DISTINCT FROM own.indicator`,
        [subscription, to.code],
      );
      await transaction.query('UPDATE subscriptions SET region_code = $2, region_name = $3 WHERE id = $1', [
        subscription,
        to.code,
        to.name,
      ]);
    }
    return rows.map(({ from, to }) => ({ from, to }));
  }

  /**
   * Ends all subscriptions of the address that this subscriber has or had: the address is deleted, with all that was to
   * be sent to it.
   * @returns the language in which he was written to; null where there never was such a subscriber
   */
  async end(transaction: Transaction, id: number, state: 'left' | 'bounced'): Promise<MailLanguage | null> {
    const { rows } = await transaction.query<{ language: MailLanguage }>(
      'SELECT language FROM subscribers WHERE id = $1',
      [id],
    );
    await transaction.query(
      `WITH ended AS (
         UPDATE subscribers SET state = $2, address = NULL, ended_at = now()
          WHERE address_hash = (SELECT address_hash FROM subscribers WHERE id = $1) AND state IN ('pending', 'active')
         RETURNING id
       ), withdrawn AS (
         UPDATE mails SET state = 'withdrawn', subject = '', html = '', text = ''
          WHERE subscriber_id IN (SELECT id FROM ended) AND state = 'waiting'
       )
       DELETE FROM subscriptions WHERE subscriber_id IN (SELECT id FROM ended)`,
      [id, state],
    );
    return rows[0]?.language ?? null;
  }

  /** @returns how many mails in a row were refused now */
  async countSoftBounce(transaction: Transaction, id: number): Promise<number> {
    const { rows } = await transaction.query<{ count: number }>(
      'UPDATE subscribers SET soft_bounces = soft_bounces + 1 WHERE id = $1 RETURNING soft_bounces AS count',
      [id],
    );
    return rows[0]?.count ?? 0;
  }

  async clearSoftBounces(transaction: Transaction, id: number): Promise<void> {
    await transaction.query('UPDATE subscribers SET soft_bounces = 0 WHERE id = $1 AND soft_bounces > 0', [id]);
  }

  async addBounce(transaction: Transaction, id: number, kind: 'hard' | 'soft', answer: string): Promise<void> {
    await transaction.query('INSERT INTO bounces (subscriber_id, kind, answer) VALUES ($1, $2, $3)', [
      id,
      kind,
      answer,
    ]);
  }

  /** Forgets who never confirmed, and the hashes of those who left long ago. */
  async forgetOld(): Promise<void> {
    await this.database.query(
      `DELETE FROM subscribers WHERE (state = 'pending' AND created_at < now() - interval '4 days')
          OR (state IN ('left', 'bounced') AND ended_at < now() - interval '1 year')`,
    );
  }
}

const VIEW = `
  SELECT json_build_object('region', ${regionRefJson('r')}, 'below', f.below,
           'indicator', CASE WHEN f.indicator IS NOT NULL THEN json_build_object('code', f.indicator,
             'nameZh', coalesce(i.name_zh, f.indicator), 'nameEn', coalesce(i.name_en, f.indicator)) END) AS follow`;

const NAMES = 'JOIN regions r ON r.code = f.region_code LEFT JOIN indicators i ON i.code = f.indicator';

// A region that was merged has a successor; one whose place another took alone goes on under its present code. Several
// steps may have been taken at once.
const MOVED = `
  WITH RECURSIVE step AS (
    SELECT s.id, s.region_code AS followed, s.region_name, s.region_code AS code, 0 AS steps
      FROM subscriptions s WHERE s.subscriber_id = $1
    UNION ALL
    SELECT step.id, step.followed, step.region_name, r.successor_code, steps + 1
      FROM step JOIN regions r ON r.code = step.code WHERE r.successor_code IS NOT NULL AND steps < 20
  ), present AS (SELECT DISTINCT ON (id) * FROM step ORDER BY id, steps DESC)
  SELECT p.id AS subscription, json_build_object('code', p.followed, 'name', p.region_name) AS "from",
         json_build_object('code', r.code, 'name', r.name) AS "to"
    FROM present p JOIN regions r ON r.code = p.code
   WHERE r.code <> p.followed OR r.name <> p.region_name
   ORDER BY p.id`;
