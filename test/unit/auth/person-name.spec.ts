import { nameKey, tidyName } from '../../../src/auth/person-name';

describe('the name of a person', () => {
  it.each([
    ['  Li   Na ', 'Li Na'],
    ['阿依古丽·买买提', '阿依古丽·买买提'],
    ["O'Neill, J.", "O'Neill, J."],
    ['li_na@example.org', 'li_na@example.org'],
  ])('%j is shown as %s', (given, shown) => {
    expect(tidyName(given)).toBe(shown);
  });

  it.each(['', '   ', '...', '<b>Li</b>', 'a\u202Eb', 'a\u0000b', 'x'.repeat(61)])('is not %j', (given) => {
    expect(() => tidyName(given)).toThrow(expect.objectContaining({ code: 'person.name' }));
  });

  it.each([
    ['Li Na', 'li na', true],
    ['ＬＩ　ＮＡ', 'li na', true],
    ['李娜', '李 娜', false],
    ['Li Na', 'Li Nan', false],
  ])('%s and %s are one: %s', (one, other, same) => {
    expect(nameKey(one) === nameKey(other)).toBe(same);
  });
});
