import type { Database } from '../../src/database/database';
import type { DigestKind, Follow, MailLanguage } from '../../src/digests/subscription.schema';
import { DIGEST_KINDS } from '../../src/digests/subscription.schema';

export const CITY = '530600';

interface GivenSubscriber {
  address: string;
  weekday?: number;
  language?: MailLanguage;
  kinds?: readonly DigestKind[];
  /** Where his news begin. */
  since: Date;
  follows?: Follow[];
}

/** Subscribers as they stand when they have confirmed. */
export async function addSubscribers(database: Database, given: readonly GivenSubscriber[]): Promise<number[]> {
  const { rows } = await database.query<{ id: number }>(
    `WITH given AS (
       SELECT * FROM json_to_recordset($1) AS g (address text, weekday int2, language mail_language, kinds text[],
         since timestamptz, follows json)
     ), added AS (
       INSERT INTO subscribers (address, address_hash, state, weekday, language, kinds, covered_until, confirmed_at)
       SELECT address, 'hash of ' || address, 'active', weekday, language, kinds::digest_kind[], since, since FROM given
       RETURNING id, address
     ), followed AS (
       INSERT INTO subscriptions (subscriber_id, region_code, region_name, below, indicator)
       SELECT a.id, f.region, r.name, f.below, f.indicator
         FROM added a JOIN given USING (address),
              json_to_recordset(given.follows) AS f (region text, below boolean, indicator text)
         JOIN regions r ON r.code = f.region
     )
     SELECT id FROM added ORDER BY id`,
    [
      JSON.stringify(
        given.map(({ since, ...subscriber }) => ({
          weekday: 1,
          language: 'zh',
          kinds: DIGEST_KINDS,
          follows: [{ region: CITY, below: false, indicator: null }],
          ...subscriber,
          since: since.toISOString(),
        })),
      ),
    ],
  );
  return rows.map(({ id }) => id);
}

export interface GivenChange {
  at: Date;
  from: string | null;
  to: string | null;
  region?: string;
  year?: number;
  target?: string;
  indicator?: string;
  cause?: string;
}

/** Changes of verdicts as judging leaves them. */
export async function addChanges(database: Database, given: readonly GivenChange[]): Promise<void> {
  await database.query(
    `INSERT INTO verdict_changes (region_code, year, target_key, indicator, name, from_verdict, to_verdict, cause, at)
     SELECT coalesce(region, '${CITY}'), coalesce(year, 2021), coalesce(target, 'a target'), coalesce(indicator, ''),
            coalesce(target, 'a target'), "from", "to", coalesce(cause, 'new_report')::change_cause, at
       FROM json_to_recordset($1) AS g (at timestamptz, "from" verdict_value, "to" verdict_value, region text, year int2,
         target text, indicator text, cause text)`,
    [JSON.stringify(given)],
  );
}

/** The mails of digests by address: how many news each tells; null where there was nothing to tell. */
export async function digestsByAddress(database: Database): Promise<Record<string, (number | null)[]>> {
  const { rows } = await database.query<{ address: string; items: (number | null)[] }>(
    `SELECT s.address, array_agg(CASE WHEN m.state = 'none' THEN NULL ELSE m.items END ORDER BY m.run_id) AS items
       FROM mails m JOIN subscribers s ON s.id = m.subscriber_id WHERE m.kind = 'digest' GROUP BY s.address`,
  );
  return Object.fromEntries(rows.map(({ address, items }) => [address, items]));
}
