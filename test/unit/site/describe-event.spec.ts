import { eventHtml, eventTitle } from '../../../src/site/describe-event';
import type { ChangeEvent } from '../../../src/tracking/change-events.schema';

type Change = ChangeEvent['changes'][number];

const change = (from: Change['from'], to: Change['to'], name = '粮食产量'): Change => ({
  key: '530621-2021-0123456789',
  name,
  indicator: null,
  from,
  to,
});

const event = (...changes: Change[]): ChangeEvent => ({
  id: '1',
  at: '2026-01-02T03:04:05.000Z',
  region: { code: '530621', name: '鲁甸县', level: 'county' },
  year: 2021,
  cause: 'new_report',
  report: null,
  changes,
});

describe('an event in a feed', () => {
  it.each<[string, ChangeEvent, string, string]>([
    [
      'outcomes',
      event(change('pending', 'met'), change('pending', 'met'), change('pending', 'missed')),
      '达到 2 项，未达到 1 项',
      '2 met, 1 missed',
    ],
    ['new targets', event(change(null, 'pending'), change(null, 'pending')), '新提出 2 项', '2 new'],
    ['a new target that is judged at once', event(change(null, 'met')), '达到 1 项', '1 met'],
    ['targets that are gone', event(change('met', null)), '不再列出 1 项', '1 no longer listed'],
  ])('is called by what became of %s', (_, given, zh, en) => {
    expect(eventTitle(given, 'zh')).toBe(`鲁甸县2021年目标：${zh}`);
    expect(eventTitle(given, 'en')).toBe(`鲁甸县, targets of 2021: ${en}`);
  });

  it('shows names as text, whatever is in them', () => {
    const html = eventHtml(event(change(null, 'met', '<script>x</script>&"')), 'https://example.org', 'zh');
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;&amp;&quot;');
    expect(html).not.toContain('<script');
  });
});
