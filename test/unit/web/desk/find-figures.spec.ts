import { figureOf, figuresAround, spanOfBoth } from '../../../../web/src/pages/desk/find-figures';

describe('the figures of a sentence', () => {
  const text =
    '去年增长7.1%。今年粮食产量达到１２.５万吨，投资一百二十万元，指数为六，下降-3%，建成3至5个园区。明年再议9项。';
  const wordsOf = (quote: string) => ({ quote, offset: text.indexOf(quote) });

  it('are those of the sentence, each where it stands, with its unit', () => {
    const found = figuresAround(text, wordsOf('粮食产量达到'));
    expect(found.map(({ quote, value, high, unit }) => [quote, value, high, unit])).toEqual([
      ['１２.５万吨', 12.5, undefined, '万吨'],
      ['一百二十万元', 120, undefined, '万元'],
      ['-3%', -3, undefined, '%'],
      ['3至5个', 3, 5, '个'],
    ]);
    for (const figure of found) expect(text.startsWith(figure.quote, figure.offset)).toBe(true);
  });

  it('stay near where the sentence is long', () => {
    const long = `${'，'.repeat(300)}5项${'，'.repeat(300)}`;
    const at = (offset: number) => figuresAround(long, { offset, quote: '，，，' });
    expect(at(10)).toEqual([]);
    expect(at(290)).toHaveLength(1);
  });

  it.each([
    ['１２.５', '１２.５万吨', 12.5, '万吨'],
    ['产量达到１２.５万吨', '１２.５万吨', 12.5, '万吨'],
    ['一百二十', '一百二十万元', 120, '万元'],
    ['万元', '一百二十万元', 120, '万元'],
    ['3', '-3%', -3, '%'],
    ['5个', '3至5个', 3, '个'],
    ['六', '六', 6, undefined],
  ])('%s selected is %s', (selected, quote, value, unit) => {
    const words = selected === '3' ? { quote: '3', offset: text.indexOf('-3%') + 1 } : wordsOf(selected);
    const figure = figureOf(text, words);
    expect(figure).toMatchObject({ quote, value, offset: text.indexOf(quote) });
    expect(figure && 'unit' in figure ? figure.unit : undefined).toBe(unit);
  });

  it.each(['粮食产量', '指数为六', '投资'])('%s selected is none', (selected) =>
    expect(figureOf(text, wordsOf(selected))).toBeNull(),
  );

  it.each([
    [0, 'ab', 5, 'fgh', 'abcdefgh'],
    [5, 'fgh', 0, 'ab', 'abcdefgh'],
    [2, 'cdef', 3, 'd', 'cdef'],
  ])('and a quote come to one span (%i %s, %i %s)', (offset, quote, other, words, both) =>
    expect(spanOfBoth('abcdefghij', { offset, quote }, { offset: other, quote: words })).toEqual({
      quote: both,
      offset: Math.min(offset, other),
    }),
  );
});
