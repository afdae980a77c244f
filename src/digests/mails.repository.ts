import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '../database/database';
import type { MailLanguage } from './subscription.schema';

/** What a mail says. */
export interface MailText {
  subject: string;
  html: string;
  text: string;
}

export type MailKind = 'confirmation' | 'link' | 'digest' | 'test';

/** A mail that is to be sent now, locked until the transaction ends. */
export interface MailToSend extends MailText {
  id: number;
  kind: MailKind;
  messageId: string;
  subscriberId: number | null;
  /** Null where who was to get it has left. */
  address: string | null;
  language: MailLanguage | null;
  attempts: number;
  createdAt: Date;
}

// Sent as soon as a queue can be reached; so many at once are handed in by the sweep.
const LIMIT = 5_000;

/** The outbox. */
@Injectable()
export class MailsRepository {
  constructor(private readonly database: Database) {}

  /** Writes a mail to a subscriber; it is sent once the transaction has committed. */
  async add(
    transaction: Transaction,
    kind: 'confirmation' | 'link',
    subscriberId: number,
    mail: MailText,
    askedBy: string,
  ): Promise<number> {
    const { rows } = await transaction.query<{ id: number }>(
      `INSERT INTO mails (kind, subscriber_id, state, subject, html, text, asked_by)
       VALUES ($1, $2, 'waiting', $3, $4, $5, $6) RETURNING id`,
      [kind, subscriberId, mail.subject, mail.html, mail.text, askedBy],
    );
    return rows[0]!.id;
  }

  /** Writes a subscriber's mail of a run, or that there was nothing to tell. */
  async addDigest(
    transaction: Transaction,
    runId: number,
    subscriberId: number,
    digest: (MailText & { items: number }) | null,
  ): Promise<number> {
    const { rows } = await transaction.query<{ id: number }>(
      `INSERT INTO mails (kind, run_id, subscriber_id, state, items, subject, html, text)
       VALUES ('digest', $1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        runId,
        subscriberId,
        digest ? 'waiting' : 'none',
        digest?.items ?? 0,
        digest?.subject ?? '',
        digest?.html ?? '',
        digest?.text ?? '',
      ],
    );
    return rows[0]!.id;
  }

  /** Writes a mail to an address that is no subscriber's. */
  async addTest(address: string, mail: MailText): Promise<number> {
    const { rows } = await this.database.query<{ id: number }>(
      `INSERT INTO mails (kind, address, state, subject, html, text) VALUES ('test', $1, 'waiting', $2, $3, $4) RETURNING id`,
      [address, mail.subject, mail.html, mail.text],
    );
    return rows[0]!.id;
  }

  /** How many confirmations and links an address was sent in the last day, under whatever subscription. */
  async countRecent(transaction: Transaction, addressHash: string): Promise<number> {
    const { rows } = await transaction.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM mails m JOIN subscribers s ON s.id = m.subscriber_id
        WHERE s.address_hash = $1 AND m.kind IN ('confirmation', 'link') AND m.created_at > now() - interval '1 day'`,
      [addressHash],
    );
    return rows[0]!.count;
  }

  /** How many of them one client has asked for in the last hour. */
  async countAskedBy(askedBy: string): Promise<number> {
    const { rows } = await this.database.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM mails WHERE asked_by = $1 AND created_at > now() - interval '1 hour'`,
      [askedBy],
    );
    return rows[0]!.count;
  }

  /** Forgets who asked for mails of former days. */
  async forgetClients(): Promise<void> {
    await this.database.query(
      `UPDATE mails SET asked_by = NULL WHERE asked_by IS NOT NULL AND created_at < now() - interval '1 day'`,
    );
  }

  /** A mail that waits and is due, now locked; null where it is not so, or another process is sending it. */
  async lockDue(transaction: Transaction, id: number): Promise<MailToSend | null> {
    const { rows } = await transaction.query<MailToSend>(
      `SELECT m.id, m.kind, m.message_id AS "messageId", m.subscriber_id AS "subscriberId", m.subject, m.html, m.text,
              m.attempts, m.created_at AS "createdAt", coalesce(m.address, s.address) AS address, s.language
         FROM mails m
         LEFT JOIN subscribers s ON s.id = m.subscriber_id
         LEFT JOIN digest_runs r ON r.id = m.run_id
        WHERE m.id = $1 AND ${DUE}
          FOR UPDATE OF m SKIP LOCKED`,
      [id],
    );
    return rows[0] ?? null;
  }

  async markSent(transaction: Transaction, id: number): Promise<void> {
    await transaction.query(
      `UPDATE mails SET state = 'sent', sent_at = now(), last_error = NULL, ${EMPTY} WHERE id = $1`,
      [id],
    );
  }

  async markEnded(transaction: Transaction, id: number, state: 'failed' | 'withdrawn', error?: string): Promise<void> {
    await transaction.query(`UPDATE mails SET state = $2, last_error = $3, ${EMPTY} WHERE id = $1`, [
      id,
      state,
      error ?? null,
    ]);
  }

  async postpone(transaction: Transaction, id: number, seconds: number, error: string): Promise<void> {
    await transaction.query(
      `UPDATE mails SET attempts = attempts + 1, last_error = $3, next_attempt_at = now() + make_interval(secs => $2)
        WHERE id = $1`,
      [id, seconds, error],
    );
  }

  /** Mails that are due; their jobs may be waiting, or may have been lost. */
  async findDue(): Promise<number[]> {
    const { rows } = await this.database.query<{ id: number }>(
      `SELECT m.id FROM mails m LEFT JOIN digest_runs r ON r.id = m.run_id
        WHERE ${DUE} ORDER BY m.next_attempt_at, m.id LIMIT ${LIMIT}`,
    );
    return rows.map(({ id }) => id);
  }
}

const DUE = `m.state = 'waiting' AND m.next_attempt_at <= now() AND r.paused_at IS NULL`;

const EMPTY = `address = NULL, subject = '', html = '', text = ''`;
