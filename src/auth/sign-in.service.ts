import { Injectable } from '@nestjs/common';
import { ForbiddenError, UnauthorizedError } from '../common/errors';
import { AttemptLimiter } from './attempt-limiter';
import { nameKey } from './person-name';
import { checkPassword } from './password-rules';
import { hashPassword, isPassword } from './passwords';
import { PeopleRepository } from './people.repository';
import type { OpenSession } from './open-session';
import { SessionsRepository } from './sessions.repository';

/** Who someone is, by name and password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsRepository,
    private readonly limiter: AttemptLimiter,
  ) {}

  /**
   * @param address where the request comes from
   * @returns the id of the person
   * @throws UnauthorizedError, which does not tell whether there is someone of the name and takes as long either way;
   *   TooManyRequestsError after many tries
   */
  async check(name: string, password: string, address: string): Promise<number> {
    await this.limiter.note(name, address);
    const account = await this.people.findByName(nameKey(name));
    const isRight = await isPassword(password, account?.passwordHash ?? null);
    if (!account || !isRight || account.isDisabled)
      throw new UnauthorizedError('sign_in.wrong', {
        zh: '名字或密码不对；忘了密码请找管理员要新的密码链接。',
        en: 'Name or password is wrong. If you forgot the password, ask an administrator for a new password link.',
      });
    await this.limiter.forgive(name);
    return account.id;
  }

  /** Changes a password; all other sessions of the person end. */
  async changePassword({ person, id }: OpenSession, current: string, next: string, address: string): Promise<void> {
    await this.limiter.note(person.name, address);
    const account = await this.people.find(person.id);
    if (!(await isPassword(current, account?.passwordHash ?? null)))
      throw new ForbiddenError('password.wrong', {
        zh: '现在的密码不对，没有更改。',
        en: 'The present password is wrong; nothing was changed.',
      });
    checkPassword(next, person.name);
    await this.people.setPassword(person.id, await hashPassword(next));
    await this.sessions.endAll(person.id, id);
    await this.limiter.forgive(person.name);
  }
}
