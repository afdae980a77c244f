import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { Database } from '../database/database';

/** The key that signs the links of mails: as configured, else made once and kept, the same for all processes. */
@Injectable()
export class SecretsRepository {
  private key: Promise<string> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  signingKey(): Promise<string> {
    this.key ??= this.read().catch((error: unknown) => {
      this.key = undefined;
      throw error;
    });
    return this.key;
  }

  private async read(): Promise<string> {
    if (this.config.signingSecret !== undefined) return this.config.signingSecret;
    await this.database.query(`INSERT INTO secrets (name, value) VALUES ('signing', $1) ON CONFLICT DO NOTHING`, [
      randomBytes(32).toString('base64url'),
    ]);
    const { rows } = await this.database.query<{ value: string }>(`SELECT value FROM secrets WHERE name = 'signing'`);
    return rows[0]!.value;
  }
}
