import { readChineseNumeral } from '../../../../src/extraction/numbers/chinese-numeral';

describe('readChineseNumeral', () => {
  test.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三百二十', 320],
    ['一千零五', 1005],
    ['九千九百九十九', 9999],
    ['两', 2],
    ['二零', 20],
  ])('reads %s', (text, value) => {
    expect(readChineseNumeral(text, 0)).toEqual({ value, end: text.length });
  });

  test.each(['', '个', '万', 'abc'])('reads nothing in "%s"', (text) => {
    expect(readChineseNumeral(text, 0)).toBeUndefined();
  });
});
