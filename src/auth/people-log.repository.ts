import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/database';
import type { DoneBy, PeopleLogEntry, Standing } from './people.schema';

/** What was done to whom. */
interface Deed {
  personId: number;
  action: PeopleLogEntry['action'];
  before?: Standing;
  after?: Standing;
}

/** The record of how people were administered; only ever added to. */
@Injectable()
export class PeopleLogRepository {
  /** In the transaction of what is noted, so that the one never is without the other. */
  async note(transaction: Transaction, by: DoneBy, { personId, action, before, after }: Deed): Promise<void> {
    await transaction.query(
      'INSERT INTO people_log (by_id, way, person_id, action, before, after) VALUES ($1, $2, $3, $4, $5, $6)',
      [...(typeof by === 'string' ? [null, by] : [by.id, null]), personId, action, before ?? null, after ?? null],
    );
  }
}
