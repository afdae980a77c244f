/** Texts that would bring a careless expression to its knees, each by its length in characters. */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'digits alone': (length) => repeat('7', length),
  'Chinese numerals alone': (length) => repeat('三千五百万零八十', length),
  'one endless sentence': (length) => repeat('大力发展现代农业和乡村旅游并且带动群众增收', length),
  'one endless sentence with figures': (length) => repeat('新建农村公路12公里，改造老旧小区3个，投资增长5%，', length),
  'brackets within brackets': (length) => repeat('（', length / 2) + repeat('）', length / 2),
  'figures and commas in turn': (length) => repeat('1，', length),
  'thousands without end': (length) => repeat('1,234,', length),
  'hedges without a figure': (length) => repeat('力争预计达到增长', length),
  'blanks between digits': (length) => repeat('1 ', length),
  'a line end behind each character': (length) => repeat('增\n', length),
};

const repeat = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);
