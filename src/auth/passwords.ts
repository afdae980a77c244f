import { Algorithm, hash, verify } from '@node-rs/argon2';

/** Argon2id with the least that OWASP recommends: 19 MiB, two passes, one lane. */
const PARAMETERS = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of no password: checked in place of the one of people who aren't there, so that the answer takes as long. */
const NOBODYS = hash('', PARAMETERS);

/** A password as it is stored: Argon2id in PHC form, with its parameters and salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), PARAMETERS);
}

/** Whether a password is the one that was stored; never where none was, which takes as long. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const matches = await verify(stored ?? (await NOBODYS), normalized(password));
  return matches && stored !== null;
}

/** Keyboards write é and Chinese full-width letters in more than one way: NFKC, as NIST SP 800-63B has it. */
const normalized = (password: string) => password.normalize('NFKC');
