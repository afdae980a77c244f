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
  private readonly codes: Uint16Array;
  private readonly places: Int32Array;
  private length = 0;

  /** @param capacity how many characters will be pushed at most */
  constructor(capacity: number) {
    this.codes = new Uint16Array(capacity);
    this.places = new Int32Array(capacity);
  }

  /** Adds the character with this UTF-16 code. */
  push(code: number, place: number): void {
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
    for (let at = 0; at < this.length; at += CHUNK)
      pieces.push(String.fromCharCode(...this.codes.subarray(at, Math.min(at + CHUNK, this.length))));
    return { text: pieces.join(''), offsets: this.places.subarray(0, this.length) };
  }
}
