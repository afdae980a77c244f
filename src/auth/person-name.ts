import { InvalidInputError } from '../common/errors';

const LONGEST_NAME = 60;
const NAME = /^(?=.*[\p{L}\p{N}])[\p{L}\p{M}\p{N} .,'’·_@-]+$/u;

/**
 * A name as it is shown: without space around it, and with one space within where there were more.
 * @throws InvalidInputError where it has nothing to read in it, or characters that no name has
 */
export function tidyName(name: string): string {
  if (isName(name)) return tidied(name);
  throw new InvalidInputError('person.name', {
    zh: `名字须有 1 至 ${LONGEST_NAME} 个字符，由文字、数字、空格和 . , ' · _ @ - 组成。`,
    en: `A name has 1 to ${LONGEST_NAME} characters: letters, digits, spaces and . , ' · _ @ -`,
  });
}

/** Whether a name, once tidy, may be somebody's here. */
export function isName(name: string): boolean {
  const tidy = tidied(name);
  return tidy.length <= LONGEST_NAME && NAME.test(tidy);
}

const tidied = (name: string) => name.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** By which names are compared: Ｌｉ Na, li na and LI NA are one. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
