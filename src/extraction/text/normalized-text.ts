/** A text made uniform for reading, with the way back to the text it came from. */
export interface NormalizedText {
  readonly text: string;
  /** `offsets[i]` is where character `i` of `text` stands in the original. */
  readonly offsets: Int32Array;
}

/** A stretch of text: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Where the words of a stretch of the normalised text stand in the original. */
export function originalSpan(source: NormalizedText, span: Span): Span {
  const first = source.offsets[span.start] ?? 0;
  const last = source.offsets[span.end - 1] ?? first;
  return { start: first, end: last + 1 };
}

/** Collects characters with their places in the original. */
export class NormalizedTextBuilder {
  private readonly chars: string[] = [];
  private readonly places: number[] = [];

  push(char: string, place: number): void {
    this.chars.push(char);
    this.places.push(place);
  }

  /** The character before the one that will be pushed next. */
  get last(): string {
    return this.chars[this.chars.length - 1] ?? '';
  }

  build(): NormalizedText {
    return { text: this.chars.join(''), offsets: Int32Array.from(this.places) };
  }
}
