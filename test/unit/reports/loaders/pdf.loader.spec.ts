import { PdfLoader } from '../../../../src/reports/loaders/pdf.loader';
import { mendCharacters } from '../../../../src/reports/loaders/pdf/mend-characters';
import { makeLockedPdf, makePdf, type PdfText, setColumn } from './make-pdf';

const load = async (bytes: Uint8Array) => (await new PdfLoader().load(bytes, '报告.pdf')).text;

const FIRST = [
  '一年来，全市地区生产总值达到六百八十一亿元，增长百分之七，比上年加快了一个百分点，工业和农业都有新的起色。',
  '新建农村公路３００公里，改造老旧小区７２个，许多村子第一次通了客车，老人上楼也不再犯难。',
];
const SECOND = [
  '今年的主要预期目标是：地区生产总值增长百分之六以上，城镇新增就业三万人以上，居民收入和经济一起增长。',
  '要把学校办好，把医院办好，把路修到家门口，新增学位一万五千个，让孩子在家门口有书可读。',
];
const TITLE: PdfText = { text: '甲市政府工作报告', x: 220, y: 780, size: 18 };
const NUMBER = (page: number): PdfText => ({ text: `－${page}－`.replaceAll('－', '-'), x: 285, y: 30, size: 9 });
const HEADER: PdfText = { text: '甲市人民代表大会会议文件', x: 60, y: 815, size: 9 };

const whole = [TITLE.text, ...FIRST, ...SECOND, ''].join('\n');

describe('PdfLoader', () => {
  it('joins the lines of a column into paragraphs', async () => {
    expect(await load(makePdf([[TITLE, ...setColumn([...FIRST, ...SECOND], 60, 740, 38)]]))).toBe(whole);
  });

  it('reads the left column before the right, and a title across both first', async () => {
    const left = setColumn(FIRST, 60, 740, 18);
    const right = setColumn(SECOND, 310, 740, 18);
    expect(await load(makePdf([[TITLE, ...right, ...left]]))).toBe(whole);
    const byRows = [...left, ...right].sort((a, b) => b.y - a.y);
    expect(await load(makePdf([[TITLE, ...byRows]]))).toBe(whole);
  });

  it('reads the few lines of a second column after the first', async () => {
    const [title, ...paragraphs] = whole.trim().split('\n');
    const lines = setColumn(paragraphs, 0, 0, 18);
    const page = lines.map(({ text, x }, at) =>
      at < lines.length - 2
        ? { text, x: x + 60, y: 740 - at * 18 }
        : { text, x: x + 310, y: 740 - (at - lines.length + 2) * 18 },
    );
    expect(await load(makePdf([[TITLE, ...page]]))).toBe(`${title}\n${paragraphs.join('\n')}\n`);
  });

  it('goes on with a paragraph on the next page, without headers and page numbers', async () => {
    const lines = setColumn([...FIRST, ...SECOND], 60, 740, 38);
    const pages = [lines.slice(0, 3), lines.slice(3, 6), lines.slice(6)].map((part, at) => [
      HEADER,
      ...(at === 0 ? [TITLE] : []),
      ...part,
      NUMBER(at + 1),
    ]);
    expect(await load(makePdf(pages))).toBe(whole);
  });

  it('leaves footnotes and their marks out', async () => {
    const [first, ...rest] = setColumn([...FIRST, ...SECOND], 60, 740, 38);
    const mark: PdfText = { text: '1', x: first!.x + first!.text.length * 12, y: first!.y + 5, size: 6 };
    const note: PdfText = { text: '1.客车：指往来于乡镇和村的公共汽车。', x: 60, y: 80, size: 8 };
    expect(await load(makePdf([[TITLE, first!, mark, ...rest, note]]))).toBe(whole);
  });

  it('does not take a list of short lines for two columns, nor a table', async () => {
    const rows = ['生产总值', '粮食产量', '新增就业', '森林面积', '农村公路', '新增学位'];
    const table = rows.flatMap((name, at) => [
      { text: name, x: 60, y: 700 - at * 20 },
      { text: `${at + 3}０${'亿'.repeat((at % 3) + 1)}`, x: 360 + (at % 2) * 60, y: 700 - at * 20 },
    ]);
    expect((await load(makePdf([[TITLE, ...table]]))).split('\n')[1]).toBe('生产总值\t3０亿');
    const longNames = table.map((cell) => (cell.x === 60 ? { ...cell, text: `${cell.text}完成全年计划` } : cell));
    expect((await load(makePdf([[TITLE, ...longNames]]))).split('\n')[1]).toBe('生产总值完成全年计划\t3０亿');
  });

  it('keeps small text that is no footnote, and figures that are no page number', async () => {
    const note: PdfText = { text: '甲市人民政府办公室印发', x: 60, y: 80, size: 8 };
    const figure: PdfText = { text: '2021年1月9日', x: 60, y: 60 };
    const text = await load(makePdf([[TITLE, ...setColumn(FIRST, 60, 740, 38), note, figure]]));
    expect(text).toContain(note.text);
    expect(text).toContain(figure.text);
  });

  it.each([
    ['document.scanned', 'a scan', makePdf([[], [NUMBER(1)]])],
    ['document.encrypted', 'a locked file', makeLockedPdf()],
    ['document.broken', 'a file that was cut', makePdf([[TITLE]]).subarray(0, 60)],
  ])('says %s of %s', async (code, _, bytes) => {
    await expect(load(bytes)).rejects.toMatchObject({ code, text: { zh: expect.stringContaining('报告.pdf') } });
  });
});

describe('mendCharacters', () => {
  it.each([
    ['⽣⻓、⺠⽣、⼾籍、⻛⼒', '生长、民生、户籍、风力'],
    ['⸺在会议上', '——在会议上'],
    ['生长民生', '生长民生'],
    ['㎡、①、％', '㎡、①、％'],
  ])('%s → %s', (text, mended) => expect(mendCharacters(text)).toBe(mended));
});
