import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import { projectPath } from '../../../../src/config/paths';
import { extract } from '../../../../src/extraction/extract';
import { loadDocument } from '../../../../src/reports/loaders/load-document';
import { mediaTypeOf } from '../../../../src/reports/loaders/media-type';
import { splitReports } from '../../../../src/reports/split/split-reports';
import { makeDocx, paragraph } from './make-docx';
import { makePdf, setColumn } from './make-pdf';

const SAMPLES = readdirSync(projectPath('samples')).filter((file) => file.endsWith('.txt'));

type Make = (lines: string[]) => Buffer | Promise<Uint8Array>;

const LINES_A_COLUMN = 38;
const inColumns: Make = (lines) => {
  const set = setColumn(lines, 0, 0, 18).map(({ text, x }) => ({ text, x }));
  const columns = Array.from({ length: Math.ceil(set.length / LINES_A_COLUMN) }, (_, at) =>
    set
      .slice(at * LINES_A_COLUMN, (at + 1) * LINES_A_COLUMN)
      .map(({ text, x }, line) => ({ text, x: x + (at % 2 === 0 ? 60 : 310), y: 760 - line * 18 })),
  );
  const pages = columns.filter((_, at) => at % 2 === 0).map((left, at) => [...left, ...(columns[2 * at + 1] ?? [])]);
  return makePdf(pages.map((page, at) => [...page, { text: `-${at + 1}-`, x: 285, y: 30, size: 9 }]));
};

const KINDS: [kind: string, make: Make][] = [
  ['text in GB18030', (lines) => encode(lines.join('\r\n'), 'gb18030')],
  [
    'a web page in GB18030',
    (lines) =>
      encode(
        `<html><head><meta charset="gbk"><title>甲市</title></head><body><ul><li><a href="/">首页</a></li></ul><div>${lines.map((line) => `<p>\u3000\u3000${line}</p>`).join('\n')}</div></body></html>`,
        'gb18030',
      ),
  ],
  ['a Word file', (lines) => makeDocx(lines.map((line) => paragraph(`\u3000\u3000${line}`)).join(''))],
  ['a PDF file of two columns', inColumns],
];

/** The reports of a document and their claims, without places, which differ. */
async function claimsOf(bytes: Uint8Array, name: string): Promise<unknown[]> {
  const { text } = await loadDocument(bytes, mediaTypeOf(bytes, name), name);
  return splitReports(text).map(({ text: report, identity: { region, year } }) => ({
    region: region?.code,
    year,
    claims: extract(report, { year: year!, regionNames: [region!.name, region!.shortName] }).map(
      ({ offset: _, quote, ...claim }) => ({ ...claim, quote: quote.replace(/\s/g, '') }),
    ),
  }));
}

describe.each(KINDS)('%s gives the same claims as plain text', (_, make) => {
  it.each(SAMPLES)('%s', async (sample) => {
    const text = readFileSync(join(projectPath('samples'), sample));
    const lines = text
      .toString()
      .split('\n')
      .filter((line) => line.trim() !== '');
    const claims = await claimsOf(text, sample);
    expect(claims).toHaveLength(1);
    expect(await claimsOf(await make(lines), 'document')).toEqual(claims);
  });
});
