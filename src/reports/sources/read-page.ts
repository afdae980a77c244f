import { InvalidInputError } from '../../common/errors';
import type { ReadPage } from '../fetch/classify-page';
import type { DeclaredIdentity } from '../identify/report-identity';
import { loadDocument } from '../loaders/load-document';
import { mediaTypeOf } from '../loaders/media-type';
import { splitReports } from '../split/split-reports';

/**
 * Reads what an address showed, as far as is needed to tell whether it is still the same report.
 * @returns the error where it cannot be read
 */
export async function readPage(
  bytes: Uint8Array,
  name: string,
  declared: DeclaredIdentity,
): Promise<ReadPage | InvalidInputError> {
  try {
    const { text } = await loadDocument(bytes, mediaTypeOf(bytes, name), name);
    const parts = splitReports(text, declared);
    // Of several reports none stands for the page.
    const identity = parts.length === 1 ? parts[0]!.identity : undefined;
    return { text, region: identity?.region, year: identity?.year };
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
}
