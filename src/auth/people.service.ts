import { Injectable } from '@nestjs/common';
import { ConflictError } from '../common/errors';
import { nameKey, tidyName } from './name-key';
import { PeopleRepository } from './people.repository';
import type { Person } from './person.schema';
import type { Role } from './role';

/** Who there is, and what they may do. */
@Injectable()
export class PeopleService {
  constructor(private readonly people: PeopleRepository) {}

  /**
   * Adds someone, who can sign in once they have set a password.
   * @throws ConflictError where someone has the name, however it is written
   */
  async add(name: string, role: Role): Promise<Person> {
    const tidy = tidyName(name);
    const id = await this.people.add(tidy, nameKey(tidy), role);
    if (id !== null) return { id, name: tidy, role };
    throw new ConflictError('person.name_taken', {
      zh: `已有人叫“${tidy}”（不分大小写和全半角）；请换一个名字。`,
      en: `There is someone named “${tidy}” already (case and width don't count): choose another name.`,
    });
  }
}
