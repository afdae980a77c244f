import { networkOf } from '../../../src/common/network-of';

describe('who asks', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7', true],
    ['203.0.113.7', '::ffff:203.0.113.7', true],
    ['2001:db8:1:2::3', '2001:db8:1:2:ffff::4', true],
    ['203.0.113.7', '203.0.113.8', false],
    ['2001:db8:1:2::3', '2001:db8:1:3::3', false],
    ['::ffff:203.0.113.7', '::ffff:203.0.113.8', false],
  ])('from %s and from %s is counted as one: %s', (one, other, same) => {
    expect(networkOf(one) === networkOf(other)).toBe(same);
  });
});
