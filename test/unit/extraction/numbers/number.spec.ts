import { endOfDigits } from '../../../../src/extraction/numbers/number';

describe('the end of a run of digits', () => {
  it.each([
    ['where the run ends', '12.5亿', 4, 4],
    ['at the limit, so that a text without end is looked at once', '1'.repeat(50), 20, 20],
    ['at once where there is no digit', '亿', 1, 0],
  ])('is told %s', (_, text, limit, end) => {
    expect(endOfDigits(text, 0, limit)).toBe(end);
  });
});
