import { Injectable } from '@nestjs/common';
import { Database } from '../database/database';

/** Counts tries to sign in. */
@Injectable()
export class SignInAttemptsRepository {
  constructor(private readonly database: Database) {}

  /**
   * Notes a try under each key.
   * @returns how many there were of each key within so many seconds, with this one
   */
  async add(keys: readonly string[], seconds: number): Promise<number[]> {
    await this.database.query('DELETE FROM sign_in_attempts WHERE at < now() - make_interval(secs => $1)', [seconds]);
    // Written before it is counted: of many tries at once none misses the others.
    await this.database.query('INSERT INTO sign_in_attempts (key) SELECT unnest($1::text[])', [keys]);
    const { rows } = await this.database.query<{ count: number }>(
      `SELECT (SELECT count(*)::int FROM sign_in_attempts a WHERE a.key = k.key AND a.at > now() - make_interval(secs => $2))
              AS count
         FROM unnest($1::text[]) WITH ORDINALITY k (key, place) ORDER BY k.place`,
      [keys, seconds],
    );
    return rows.map(({ count }) => count);
  }

  async forget(key: string): Promise<void> {
    await this.database.query('DELETE FROM sign_in_attempts WHERE key = $1', [key]);
  }
}
