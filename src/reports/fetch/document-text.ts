import { InvalidInputError } from '../../common/errors';
import { decodeText } from '../loaders/decode-text';
import type { FetchedDocument } from './fetch-outcome';

/** The text or markup of a document; undefined where its bytes are no text of a known encoding. */
export function documentText({ bytes, charset }: FetchedDocument, name: string): string | undefined {
  try {
    return decodeText(bytes, name, charset.contradicted ? undefined : (charset.declared ?? undefined));
  } catch (error) {
    if (error instanceof InvalidInputError) return undefined;
    throw error;
  }
}
