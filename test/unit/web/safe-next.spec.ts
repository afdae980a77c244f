import { safeNext } from '../../../web/src/pages/account/safe-next';

const ORIGIN = 'https://duixian.example.org';

describe('where signing in leads', () => {
  it.each([
    ['/desk', '/desk'],
    ['/regions/530600?year=2021#x', '/regions/530600?year=2021#x'],
    ['/../desk', '/desk'],
  ])('%s is %s', (given, next) => {
    expect(safeNext(given, ORIGIN)).toBe(next);
  });

  it.each([
    null,
    '',
    'desk',
    'https://other.example.org/',
    '//other.example.org/',
    '/\\other.example.org/',
    '/\t/other.example.org/',
    'javascript:alert(1)',
    'http://duixian.example.org/desk',
  ])('%j is the home page', (given) => {
    expect(safeNext(given, ORIGIN)).toBe('/');
  });
});
