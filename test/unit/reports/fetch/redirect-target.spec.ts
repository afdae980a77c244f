import iconv from 'iconv-lite';
import { describeOutcome } from '../../../../src/reports/fetch/describe-outcome';
import { redirectOf, redirectTarget } from '../../../../src/reports/fetch/redirect-target';

const answer = (status: number, location?: string) => ({
  status,
  headers: (location === undefined ? {} : { location }) as Record<string, string>,
  body: Buffer.alloc(0),
});

describe('redirectTarget', () => {
  it.each([
    [301, '/报告.html', Buffer.from('/报告.html')],
    [307, '/报告.html', iconv.encode('/报告.html', 'gbk')],
    [302, '/r?x=1', Buffer.from('/r?x=1')],
  ])('reads the target of a %i to %s, whatever its encoding', (status, target, bytes) => {
    expect(redirectTarget(answer(status, bytes.toString('latin1')))).toBe(target);
  });

  it.each([200, 201, 304, 404])('is not in a %i', (status) => {
    expect(redirectTarget(answer(status, '/elsewhere'))).toBeUndefined();
  });
});

describe('redirectOf', () => {
  const at = (scheme: string) => new URL(`${scheme}://county.test/r`);
  it.each([
    ['https', 'http', 301, true, true],
    ['http', 'https', 308, true, false],
    ['http', 'http', 302, false, false],
    ['https', 'https', 303, false, false],
  ])('%s to %s by %i', (from, to, status, permanent, downgraded) => {
    expect(redirectOf(at(from), at(to), status)).toMatchObject({ permanent, downgraded });
  });

  it('is told in the line where https was given up, and only there', () => {
    const line = (from: string) =>
      describeOutcome(
        { kind: 'vanished', status: 404 },
        { url: '', finalUrl: '', redirects: [redirectOf(at(from), at('http'), 302)], requests: 2, at: new Date(0) },
      );
    expect(line('https')).toEqual({
      zh: '网页不存在（404）；途中由 https 降为 http。',
      en: 'The page is not there (404); on the way https was given up for http.',
    });
    expect(line('http').zh).toBe('网页不存在（404）。');
  });
});
