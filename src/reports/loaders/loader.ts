import type { Problem } from '../report.schema';

/** What can be read of a document. */
export interface LoadedDocument {
  /** What a person reads, lines ended by \n; quotes and offsets refer to it. */
  text: string;
  /** What a reader should know of how it was read. */
  notes: Problem[];
}

/** Reads one kind of document. */
export interface Loader {
  /** The media types that it reads. */
  readonly mediaTypes: readonly string[];
  /**
   * @param name what the document is called, for errors
   * @throws InvalidInputError when it can't be read; the message names the document and the cure
   */
  load(bytes: Uint8Array, name: string): Promise<LoadedDocument>;
}
