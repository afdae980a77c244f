import type { Bilingual } from '../../common/errors';
import { mediaTypeOf } from '../loaders/media-type';
import { documentText } from './document-text';
import type { FetchedDocument } from './fetch-outcome';
import { MAX_DEPTH, nestsTooDeep } from '../loaders/nests-too-deep';
import { viewPage, viewText } from './page-view';
import { type RecognizedPage, recognizePage } from './recognize-page';

// No page that stands in for another is as large.
const LARGEST_PAGE = 1_048_576;

/** Statuses that say by themselves what kind of page comes: 412 and 521 are two gateways' tests of the browser. */
const KIND_BY_STATUS: Readonly<Record<number, RecognizedPage['kind']>> = {
  401: 'login-page',
  403: 'blocked-page',
  405: 'blocked-page',
  406: 'blocked-page',
  412: 'blocked-page',
  521: 'blocked-page',
};

const ERROR_STATUS: Bilingual = { zh: '服务器答复出错', en: 'the server answers with an error' };
const EMPTY: Bilingual = { zh: '应答没有内容', en: 'the answer is empty' };
const TOO_DEEP: Bilingual = {
  zh: `标签嵌套超过 ${MAX_DEPTH} 层，不是正常的网页`,
  en: `its tags nest deeper than ${MAX_DEPTH}, as no proper page does`,
};

/**
 * Tells whether an answer is a page that stands in for what was asked for.
 * @returns undefined where it may be the document itself, which only a status of success can bring
 */
export function recognizeAnswer(status: number, document: FetchedDocument): RecognizedPage | undefined {
  const recognized = recognizeDocument(document);
  if (status >= 200 && status < 300) return recognized;
  const byStatus = KIND_BY_STATUS[status];
  if (recognized && !byStatus) return recognized;
  return { kind: byStatus ?? 'error-page', reason: recognized?.reason ?? ERROR_STATUS };
}

function recognizeDocument(document: FetchedDocument): RecognizedPage | undefined {
  const { bytes, mediaType } = document;
  if (bytes.length === 0) return { kind: 'error-page', reason: EMPTY };
  const isHtml = mediaType?.includes('html') || mediaTypeOf(bytes, '') === 'text/html';
  if (!isHtml && mediaType !== null && !mediaType.startsWith('text/')) return undefined;
  // What can't be decoded is no page that could be recognized; its loader says what is wrong with it.
  const text = documentText(document, 'page');
  if (text === undefined) return undefined;
  if (isHtml && nestsTooDeep(text)) return { kind: 'error-page', reason: TOO_DEEP };
  if (bytes.length > LARGEST_PAGE) return undefined;
  return recognizePage(isHtml ? viewPage(text) : viewText(text));
}
