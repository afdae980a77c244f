import { Injectable } from '@nestjs/common';
import { ConflictError, NotFoundError } from '../common/errors';
import { Database } from '../database/database';
import { nameKey, tidyName } from './person-name';
import { PeopleLogRepository } from './people-log.repository';
import { type Identity, PeopleRepository } from './people.repository';
import type { DoneBy, Standing } from './people.schema';
import { personNotFound } from './person-not-found';
import type { Person } from './person.schema';
import type { Role } from './role';
import { SessionsRepository } from './sessions.repository';

/** Who there is, and what they may do. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsRepository,
    private readonly log: PeopleLogRepository,
  ) {}

  /**
   * Adds someone, who can sign in once they have set a password.
   * @throws ConflictError where someone has the name, however it is written
   */
  async add(by: DoneBy, name: string, role: Role): Promise<Person> {
    const tidy = tidyName(name);
    const id = await this.addIfFree(by, tidy, role);
    if (id !== null) return { id, name: tidy, role };
    throw new ConflictError('person.name_taken', {
      zh: `已有人叫“${tidy}”（不分大小写和全半角）；请换一个名字。`,
      en: `There is someone named “${tidy}” already (case and width don't count): choose another name.`,
    });
  }

  /**
   * @param name a tidy one
   * @returns the new person's id, or null where the name or the identity is taken
   */
  addIfFree(by: DoneBy, name: string, role: Role, identity: Identity | null = null): Promise<number | null> {
    return this.database.transaction(async (transaction) => {
      const id = await this.people.add(transaction, name, nameKey(name), role, identity);
      if (id !== null)
        await this.log.note(transaction, by, { personId: id, action: 'add', after: { role, disabled: false } });
      return id;
    });
  }

  /** @throws NotFoundError where nobody has the name */
  async findByName(name: string): Promise<Person> {
    const account = await this.people.findByName(nameKey(name));
    if (account) return { id: account.id, name: account.name, role: account.role };
    throw new NotFoundError('person.not_found', {
      zh: `没有叫“${name}”的人；people list 列出所有人。`,
      en: `There is nobody named “${name}”: people list tells who there is.`,
    });
  }

  /**
   * Changes what someone may do, or whether they may sign in at all; who is disabled is signed out everywhere.
   * @throws NotFoundError where there is nobody of that id, ConflictError where no administrator would be left
   */
  async change(by: DoneBy, id: number, change: Partial<Standing>): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const administrators = await this.people.lockAdministrators(transaction);
      const changed = await this.people.change(transaction, id, change);
      if (!changed) throw personNotFound(id);
      if (administrators > 0 && (await this.people.lockAdministrators(transaction)) === 0) throw lastAdministrator();
      if (change.disabled) await this.sessions.endAll(id, null, transaction);
      const { before, after } = changed;
      if (before.role !== after.role || before.disabled !== after.disabled)
        await this.log.note(transaction, by, { personId: id, action: 'change', before, after });
    });
  }

  /** Ends all sessions of someone. */
  async signOut(by: DoneBy, id: number): Promise<void> {
    await this.database.transaction(async (transaction) => {
      await this.sessions.endAll(id, null, transaction);
      await this.log.note(transaction, by, { personId: id, action: 'sign_out' });
    });
  }
}

const lastAdministrator = () =>
  new ConflictError('person.last_administrator', {
    zh: '这是最后一位能登录的管理员，不能停用或降级；请先让另一人成为管理员。',
    en: 'This is the last administrator who can sign in, and stays one: make somebody else administrator first.',
  });
