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

const CHUNK = 4096;

/** Collects characters with their places in the original. */
export class NormalizedTextBuilder {
  private codes: Uint16Array;
  private places: Int32Array;
  private length = 0;

  /** @param expected about how many characters will be pushed */
  constructor(expected: number) {
    this.codes = new Uint16Array(expected + 1);
    this.places = new Int32Array(expected + 1);
  }

  /** Adds the character with this UTF-16 code. */
  push(code: number, place: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.places[this.length] = place;
    this.length++;
  }

  /** The code of the character pushed last, or 0. */
  get last(): number {
    return this.length > 0 ? (this.codes[this.length - 1] as number) : 0;
  }

  build(): NormalizedText {
    const pieces: string[] = [];
    for (let at = 0; at < this.length; at += CHUNK) {
      const codes = this.codes.subarray(at, Math.min(at + CHUNK, this.length));
      // apply takes the typed array as it is; spreading it would go through an iterator.
      pieces.push(String.fromCharCode.apply(null, codes as unknown as number[]));
    }
    return { text: pieces.join(''), offsets: this.places.subarray(0, this.length) };
  }

  private grow(): void {
    const { codes, places } = this;
    this.codes = new Uint16Array(codes.length * 2);
    this.codes.set(codes);
    this.places = new Int32Array(places.length * 2);
    this.places.set(places);
  }
}
