import fc from 'fast-check';
import { segmentText, type Span } from '../../../web/src/pages/report/segment-text';

const spanOf = (text: string, id: number, quote: string): Span => ({ id, quote, offset: text.indexOf(quote) });

/** Segments as text with its claims behind: 甲[1]. */
const drawn = (text: string, spans: Span[]) =>
  segmentText(text, spans).map(({ segments }) =>
    segments.map(({ text: part, claims }) => (claims.length ? `${part}[${claims.join(' ')}]` : part)).join('|'),
  );

describe('segmentText', () => {
  const line = '产值达到90亿元，增长6%。';
  const cases: [what: string, text: string, spans: Span[], expected: string[]][] = [
    ['no claims', '第一段\n\n　　第二段　\n', [], ['第一段', '第二段']],
    ['one claim', line, [spanOf(line, 1, '增长6%')], ['产值达到90亿元，|增长6%[1]|。']],
    [
      'a claim within another: the shortest first',
      line,
      [spanOf(line, 1, '产值达到90亿元，增长6%'), spanOf(line, 2, '产值达到90亿元')],
      ['产值达到90亿元[2 1]|，增长6%[1]|。'],
    ],
    [
      'claims that overlap',
      line,
      [spanOf(line, 1, '产值达到90亿元'), spanOf(line, 2, '90亿元，增长6%')],
      ['产值达到[1]|90亿元[1 2]|，增长6%[2]|。'],
    ],
    [
      'two claims of the same words',
      line,
      [spanOf(line, 1, '增长6%'), spanOf(line, 2, '增长6%')],
      ['产值达到90亿元，|增长6%[1 2]|。'],
    ],
    [
      'a claim over a line end',
      '改造\n30个小区',
      [{ id: 1, offset: 0, quote: '改造\n30个' }],
      ['改造[1]', '30个[1]|小区'],
    ],
    [
      'spans outside the text',
      '短文',
      [
        { id: 1, offset: 9, quote: '无' },
        { id: 2, offset: -1, quote: '无' },
      ],
      ['短文'],
    ],
  ];
  it.each(cases)('%s', (_, text, spans, expected) => expect(drawn(text, spans)).toEqual(expected));

  it('loses and doubles nothing, and each claim begins once', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '1', '\n', ' ', '　'), minLength: 1, maxLength: 60 });
    const reach = fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(text, fc.array(reach, { maxLength: 12 }), (words, reaches) => {
        const spans = reaches
          .filter(([offset]) => offset < words.length)
          .map(([offset, length], i) => ({ id: i, offset, quote: words.slice(offset, offset + length) }));
        const paragraphs = segmentText(words, spans);
        const shown = paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join(''));
        expect(shown).toEqual(
          words
            .split('\n')
            .map((each) => each.trim())
            .filter(Boolean),
        );
        const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
        const begins = segments.flatMap((segment) => segment.begins);
        expect(begins).toHaveLength(new Set(begins).size);
        expect(new Set(begins)).toEqual(new Set(segments.flatMap((segment) => segment.claims)));
      }),
    );
  });
});
