import { documentText } from './document-text';
import type { FetchedDocument } from './fetch-outcome';
import { type PageView, viewPage, viewText } from './page-view';
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

/**
 * Tells whether an answer is a page that stands in for what was asked for.
 * @returns undefined where it may be the document itself, which only a status of success can bring
 */
export function recognizeAnswer(status: number, document: FetchedDocument): RecognizedPage | undefined {
  if (status >= 200 && status < 300 && document.bytes.length === 0)
    return { kind: 'error-page', reason: { zh: '应答没有内容', en: 'the answer is empty' } };
  const view = viewOf(document);
  const recognized = view && recognizePage(view);
  if (status >= 200 && status < 300) return recognized;
  const byStatus = KIND_BY_STATUS[status];
  if (recognized && !byStatus) return recognized;
  const reason = recognized?.reason ?? { zh: '服务器答复出错', en: 'the server answers with an error' };
  return { kind: byStatus ?? 'error-page', reason };
}

function viewOf(document: FetchedDocument): PageView | undefined {
  const { bytes, mediaType } = document;
  if (bytes.length > LARGEST_PAGE) return undefined;
  const isHtml = mediaType?.includes('html') || /^\s*<(!doctype html|html|head|script|body)\b/i.test(start(bytes));
  if (!isHtml && mediaType !== null && !mediaType.startsWith('text/')) return undefined;
  // What can't be decoded is no page that could be recognized; its loader says what is wrong with it.
  const text = documentText(document, 'page');
  if (text === undefined) return undefined;
  return isHtml ? viewPage(text) : viewText(text);
}

function start(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/^ï»¿/, '');
}
