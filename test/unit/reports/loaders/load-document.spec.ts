import { encode } from 'iconv-lite';
import { makeDocx, paragraph } from './make-docx';
import { loadDocument } from '../../../../src/reports/loaders/load-document';
import { mediaTypeOf } from '../../../../src/reports/loaders/media-type';

const TEXT = '政府工作报告\n各位代表：全市生产总值增长6%，镕、㐂、〇也能读出。\n';

const load = (bytes: Uint8Array, name = '报告.txt') => loadDocument(bytes, mediaTypeOf(bytes, name), name);

const ENCODINGS: [name: string, bytes: Buffer][] = [
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 little-endian', encode(TEXT, 'utf16-le', { addBOM: true })],
  ['UTF-16 big-endian', encode(TEXT, 'utf16-be', { addBOM: true })],
  ['GB18030', encode(TEXT, 'gb18030')],
  ['CRLF', Buffer.from(TEXT.replaceAll('\n', '\r\n'))],
  ['CR', Buffer.from(TEXT.replaceAll('\n', '\r'))],
];

const BROKEN: [says: string, bytes: Uint8Array, code: string][] = [
  ['an empty file', new Uint8Array(), 'document.empty'],
  ['blanks only', Buffer.from(' \n\u3000\n'), 'document.empty'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'document.unknown_kind'],
  ['bytes of no kind', Buffer.from([1, 2, 0, 3, 255, 254]), 'document.binary'],
  ['UTF-16 with NUL characters', encode('政府\0工作报告', 'utf16-le', { addBOM: true }), 'document.binary'],
  ['UTF-16 with half a character', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'document.encoding'],
  ['UTF-8 that was cut within a character', Buffer.from(TEXT).subarray(0, 41), 'document.encoding'],
  [
    'UTF-8 with a character lost',
    Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe5, 0xb9]), Buffer.from(TEXT)]),
    'document.encoding',
  ],
];

describe('loadDocument', () => {
  it.each(ENCODINGS)('reads %s', async (_, bytes) => {
    expect(await load(bytes)).toEqual({ text: TEXT, notes: [] });
  });

  it('leaves Markdown, escapes and odd blanks as they are', async () => {
    const text = '# 报告\n**一、回顾**\\r\\n增长&nbsp;6%\u200b\n';
    expect((await load(Buffer.from(text), '报告.md')).text).toBe(text);
  });

  it.each([
    ['NUL', '&#0;'],
    ['half a character', '&#xD800;'],
    ['the other half', '&#xDC00;'],
  ])('mends %s in a document that is otherwise sound', async (_, reference) => {
    const page = `<!DOCTYPE html><html><body><p>全市生产总值${reference}增长6%，𠮷。</p></body></html>`;
    const word = await makeDocx(paragraph(`全市生产总值${reference}增长6%，𠮷。`));
    for (const { text } of [await load(Buffer.from(page), 'a.html'), await load(word, 'a.docx')]) {
      expect(text.trim()).toBe('全市生产总值\ufffd增长6%，𠮷。');
      expect(Buffer.from(text).toString()).toBe(text);
    }
  });

  it.each(BROKEN)('refuses %s, naming the file and the cure', async (_, bytes, code) => {
    await expect(load(bytes, '甲.txt')).rejects.toMatchObject({
      code,
      text: { zh: expect.stringContaining('甲.txt'), en: expect.stringContaining('甲.txt') },
    });
  });
});

describe('mediaTypeOf', () => {
  it.each([
    ['%PDF-1.7\n', 'a.txt', 'application/pdf'],
    ['PK\x03\x04rest', 'a.docx', 'application/zip'],
    ['<!DOCTYPE html><html>', 'a.txt', 'text/html'],
    ['  <!-- 报告 -->\n<html>', 'a', 'text/html'],
    ['# 报告', 'a.MD', 'text/markdown'],
    ['报告', 'a.bin', 'text/plain'],
    ['<3 报告', 'a', 'text/plain'],
  ])('of %j in %s is %s', (bytes, name, type) => expect(mediaTypeOf(Buffer.from(bytes, 'utf8'), name)).toBe(type));
});
