import JSZip from 'jszip';
import { DocxLoader } from '../../../../src/reports/loaders/docx.loader';
import { makeDocx, paragraph, table, W } from './make-docx';

const load = async (bytes: Uint8Array, loader = new DocxLoader()) => (await loader.load(bytes, '报告.docx')).text;

describe('DocxLoader', () => {
  it('reads paragraphs, whatever runs their words are in', async () => {
    const body =
      paragraph('甲市政府工作报告') + paragraph('　　生产总值增长', '6', '%。') + paragraph('粮食', '丰收。');
    expect(await load(await makeDocx(body))).toBe('甲市政府工作报告\n　　生产总值增长6%。\n粮食丰收。\n');
  });

  it('reads a table row by row', async () => {
    const body =
      paragraph('主要指标') +
      table([
        ['指标', '增长'],
        ['生产总值', '6%'],
      ]);
    expect(await load(await makeDocx(body))).toBe('主要指标\n指标\t增长\n生产总值\t6%\n');
  });

  it('leaves out what was deleted, and shows markup as text', async () => {
    const deleted = '<w:del w:id="1" w:author="甲"><w:r><w:delText>7%</w:delText></w:r></w:del>';
    const body = paragraph('增长', deleted, '6%。') + paragraph('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(await load(await makeDocx(body))).toBe('增长6%。\n<script>alert(1)</script>\n');
  });

  it('puts footnotes at the end, without arrows', async () => {
    const body = paragraph('落实“五保”', '<w:r><w:footnoteReference w:id="2"/></w:r>', '。');
    const bytes = await makeDocx(body, {
      'word/footnotes.xml': `<w:footnotes ${W}><w:footnote w:id="2">${paragraph('五保：指五项保障。')}</w:footnote></w:footnotes>`,
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
    });
    expect(await load(bytes)).toBe('落实“五保”[1]。\n五保：指五项保障。\n');
  });

  it('does not unpack a file that grows beyond the limit', async () => {
    const bytes = await makeDocx(paragraph('甲'), { 'word/media/a.bin': new Uint8Array(3 * 1024 * 1024) });
    expect(bytes.length).toBeLessThan(20_000);
    await expect(load(bytes, new DocxLoader(2))).rejects.toMatchObject({ code: 'document.overblown' });
    expect(await load(bytes, new DocxLoader(4))).toBe('甲\n');
  });

  it.each([
    ['a file that was cut', async () => (await makeDocx(paragraph('甲'))).subarray(0, 200)],
    [
      'a file without a document',
      async () => new JSZip().file('word/other.xml', '<a/>').generateAsync({ type: 'uint8array' }),
    ],
  ])('says that %s is broken', async (_, make) => {
    await expect(load(await make())).rejects.toMatchObject({
      code: 'document.broken',
      text: { en: expect.stringContaining('报告.docx') },
    });
  });
});
