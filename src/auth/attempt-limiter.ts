import { Injectable } from '@nestjs/common';
import { TooManyRequestsError } from '../common/errors';
import { networkOf } from '../common/network-of';
import { nameKey } from './person-name';
import { SignInAttemptsRepository } from './sign-in-attempts.repository';

const WINDOW_SECONDS = 15 * 60;
/** For one name, whoever tries, and whether or not there is such a person. */
export const TRIES_FOR_A_NAME = 10;
/** From one address, for whatever names. */
export const TRIES_FROM_AN_ADDRESS = 50;

/** Keeps passwords from being guessed: so many tries in a quarter of an hour for a name, and from an address. */
@Injectable()
export class AttemptLimiter {
  constructor(private readonly attempts: SignInAttemptsRepository) {}

  /** @throws TooManyRequestsError where there were too many, before any password is looked at */
  async note(name: string, address: string): Promise<void> {
    const [ofName = 0, ofAddress = 0] = await this.attempts.add(
      [keyOf(name), `address:${networkOf(address)}`],
      WINDOW_SECONDS,
    );
    if (ofName <= TRIES_FOR_A_NAME && ofAddress <= TRIES_FROM_AN_ADDRESS) return;
    const minutes = WINDOW_SECONDS / 60;
    throw new TooManyRequestsError('sign_in.too_often', {
      zh: `登录尝试过多，暂时锁定；请停 ${minutes} 分钟再试，或请管理员发一个新的密码链接。`,
      en: `There were too many tries to sign in: wait ${minutes} minutes, or ask an administrator for a new password link.`,
    });
  }

  /** A success makes the tries before it harmless. */
  async forgive(name: string): Promise<void> {
    await this.attempts.forget(keyOf(name));
  }
}

const keyOf = (name: string) => `name:${nameKey(name)}`;
