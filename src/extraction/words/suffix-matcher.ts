/** Finds the longest of many words that a text ends with. */
export class SuffixMatcher<T extends { readonly text: string }> {
  private readonly byLastChar = new Map<string, T[]>();

  constructor(words: readonly T[]) {
    for (const word of words) {
      const last = word.text[word.text.length - 1] as string;
      const list = this.byLastChar.get(last);
      if (list) list.push(word);
      else this.byLastChar.set(last, [word]);
    }
    for (const list of this.byLastChar.values()) list.sort((a, b) => b.text.length - a.text.length);
  }

  /** The longest word that `text` has just before `end`. */
  match(text: string, end: number): T | undefined {
    const candidates = this.byLastChar.get(text[end - 1] ?? '');
    return candidates?.find((word) => text.endsWith(word.text, end));
  }
}
