import { encode } from 'iconv-lite';
import { HtmlLoader } from '../../../../src/reports/loaders/html.loader';

const PARAGRAPHS = [
  '一年来，全市地区生产总值达到681亿元，增长7%，工业和农业都有新的起色，干部和群众的劲头更足了，大家的日子好过了一些。',
  '新建农村公路300公里，改造老旧小区72个，许多村子第一次通了客车，老人上楼也不再犯难，孩子上学的路短了一大截。',
  '今年的主要预期目标是：地区生产总值增长6%以上，城镇新增就业3万人以上，居民收入和经济一起增长，物价保持稳定。',
];
const TITLE = '2021年甲市政府工作报告';
const TEXT = [TITLE, ...PARAGRAPHS].join('\n');

const page = (content: string, head = '<meta charset="utf-8">') => `<!DOCTYPE html>
<html><head>${head}<title>${TITLE}_甲市人民政府</title><script>var hidden = '生产总值增长99%';</script>
<style>p { color: red }</style></head>
<body>
<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/a">政务公开</a></li><li><a href="/b">走进甲市</a></li></ul></div>
<div id="content"><h1>${TITLE}</h1><div class="info">发布时间：2021-02-03 浏览次数：99</div>${content}</div>
<div class="footer"><a href="/c">联系我们</a> <a href="/d">网站地图</a> 版权所有</div>
<div style="display: none">生产总值增长98%，这一段没有人看得见，因为它在页面上不显示，也不应当出现在读到的文字里。</div>
</body></html>`;
const inParagraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

const load = async (html: string | Uint8Array) =>
  (await new HtmlLoader().load(typeof html === 'string' ? Buffer.from(html) : html, '报告.html')).text;
/** The lines of the report in what was read, apart from what stands around it. */
const report = (text: string) =>
  text
    .split('\n')
    .filter((line) => TEXT.includes(line) && line.trim() !== '')
    .join('\n');

describe('HtmlLoader', () => {
  it('reads the report and not the site around it', async () => {
    const text = await load(page(inParagraphs));
    expect(report(text)).toBe(TEXT);
    for (const noise of ['首页', '网站地图', 'hidden', 'color', '99%', '98%']) expect(text).not.toContain(noise);
  });

  it.each([
    [
      'GB18030 named in the page',
      page(inParagraphs, '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'),
      'gb18030',
    ],
    ['GB18030 named nowhere', page(inParagraphs, ''), 'gb18030'],
    ['UTF-8 in a page that names GBK', page(inParagraphs, '<meta charset="gbk">'), 'utf8'],
    ['UTF-8 named nowhere', page(inParagraphs, ''), 'utf8'],
  ])('reads %s', async (_, html, encoding) => {
    expect(report(await load(encode(html, encoding)))).toBe(TEXT);
  });

  it('reads lines that end by <br>, and blanks by &nbsp;', async () => {
    const lines = PARAGRAPHS.map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}<br>`).join('<br/>\n');
    const text = await load(page(`<div>${lines}</div>`));
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
    expect(text).not.toContain('\u00a0');
  });

  it('joins what the source breaks within a sentence', async () => {
    const broken = PARAGRAPHS.map((text) => `<p>${text.replace('，', '，\n      ')}</p>`).join('');
    expect(report(await load(page(broken)))).toBe(TEXT);
  });

  it('keeps words together that markup divides', async () => {
    const marked = inParagraphs.replace('681亿元', '<b>681</b><span>亿</span>元');
    expect(report(await load(page(marked)))).toBe(TEXT);
  });

  it('keeps a table, one row a line', async () => {
    const rows = [
      ['指标', '增长'],
      ['生产总值', '6%'],
      ['财政收入', '3%'],
    ];
    const table = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table>`;
    expect(await load(page(inParagraphs + table))).toContain('指标\t增长\n生产总值\t6%\n财政收入\t3%\n');
  });

  it('keeps all reports of a page that holds several', async () => {
    const several = ['甲', '乙', '丙'].map(
      (name) => `<article><h2>${name}市政府工作报告</h2>${inParagraphs}</article>`,
    );
    const text = await load(page(several.join('<hr>')));
    expect(text.split(PARAGRAPHS[0]!)).toHaveLength(4);
  });

  it('never runs a script, and shows none', async () => {
    const text = await load(
      page(`${inParagraphs}<script>globalThis.ran = true;</script><img src=x onerror="globalThis.ran = true">`),
    );
    expect(text).not.toContain('ran');
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('reads a piece of a page, and tags that are never closed', async () => {
    expect(report(await load(PARAGRAPHS.map((text) => `<p>${text}`).join('')))).toBe(PARAGRAPHS.join('\n'));
  });

  it('is not brought down by depth', async () => {
    const deep = 2_000;
    expect(await load('<div>'.repeat(deep) + PARAGRAPHS[0] + '</div>'.repeat(deep))).toContain(PARAGRAPHS[0]!);
  });

  it('refuses a page of tags that are never closed at once, by name and with the cure', async () => {
    await expect(load('<div>'.repeat(200_000) + PARAGRAPHS[0])).rejects.toMatchObject({
      code: 'document.too_deep',
      text: { zh: expect.stringContaining('报告.html'), en: expect.stringContaining('Download the page again') },
    });
  });
});
