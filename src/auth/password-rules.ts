import { InvalidInputError } from '../common/errors';
import { nameKey } from './person-name';

/** NIST SP 800-63B-4: where a password is the only thing asked for. Nothing is asked of its kinds of characters. */
export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 256;

/** What many take; what is left without it must still be hard to guess. */
const COMMON = [
  ...[
    'password',
    'passw0rd',
    'qwertyuiop',
    'qwerty',
    'asdfghjkl',
    'asdf',
    'zxcvbnm',
    '1qaz2wsx',
    'iloveyou',
    'letmein',
  ],
  ...['welcome', 'administrator', 'admin', 'editor', 'woaini', 'duixian', '兑现', '密码', '0123456789', '1234567890'],
  ...[
    '123456789',
    '12345678',
    '1234567',
    '123456',
    '12345',
    '1234',
    '0987654321',
    '987654321',
    'abcdefghijklmnopqrstuvwxyz',
  ],
  ...['abcdefg', 'abcdef', 'abcd', '520', '1314', '666', '888'],
];
const FEWEST_OTHER_CHARACTERS = 5;

/**
 * Refuses a password that is short, or made of what many take.
 * @param name of the person, which counts as known to everyone
 * @throws InvalidInputError that says what to do
 */
export function checkPassword(password: string, name: string): void {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD)
    throw new InvalidInputError('password.short', {
      zh: `密码至少 ${SHORTEST_PASSWORD} 个字符，现在是 ${length} 个；用一句只有自己想得到的话最好，汉字、空格都可以。`,
      en: `A password has at least ${SHORTEST_PASSWORD} characters, this has ${length}: a sentence that only you would think of is best, with spaces and any script.`,
    });
  if (othersIn(password, name) < FEWEST_OTHER_CHARACTERS)
    throw new InvalidInputError('password.common', {
      zh: '这个密码太容易猜到：它由常见的词、您的名字或重复的字符组成；请换一个。',
      en: 'This password is easily guessed: it is made of common words, your name, or the same characters again and again. Choose another.',
    });
}

/** How many different characters stand in a password beside what everyone would try. */
function othersIn(password: string, name: string): number {
  const known = [nameKey(name), ...COMMON];
  const rest = known.reduce((text, word) => text.replaceAll(word, ''), nameKey(password));
  return new Set(rest).size;
}
