import { figuresAround, spanOfBoth } from '../../../../web/src/pages/desk/find-figures';

describe('the figures of a sentence', () => {
  const text = '去年增长7.1%。今年粮食产量达到１２.５万吨，投资1,200万元，下降-3%，建成三个园区。明年再议9项。';
  const quote = '粮食产量达到';

  it('are those of the sentence, each where it stands', () => {
    const found = figuresAround(text, text.indexOf(quote), quote.length);
    expect(found.map((figure) => figure.text)).toEqual(['１２.５', '1,200', '-3', '三']);
    for (const figure of found) expect(text.startsWith(figure.text, figure.offset)).toBe(true);
  });

  it.each(['7.1', '9'])('are not those of the sentences around: %s', (other) => {
    const found = figuresAround(text, text.indexOf(quote), quote.length);
    expect(found.map((figure) => figure.text)).not.toContain(other);
  });

  it('stay near where the sentence is long', () => {
    const long = `${'，'.repeat(300)}5项${'，'.repeat(300)}`;
    expect(figuresAround(long, 10, 5)).toEqual([]);
    expect(figuresAround(long, 290, 5)).toHaveLength(1);
  });

  it.each([
    [0, 2, 5, 3, 'abcdefgh'],
    [5, 3, 0, 2, 'abcdefgh'],
    [2, 4, 3, 1, 'cdef'],
  ])('and a quote come to one span (%i+%i, %i+%i)', (offset, length, other, otherLength, words) => {
    const span = spanOfBoth('abcdefghij', { offset, length }, { offset: other, length: otherLength });
    expect(span).toEqual({ quote: words, offset: Math.min(offset, other) });
  });
});
