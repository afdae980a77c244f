import { findReportLinks, type ListingOptions } from '../../../../src/reports/fetch/find-report-links';

const ADDRESS = 'http://www.county.test/gk/bg/index.html';
const links = (html: string, options?: ListingOptions) =>
  findReportLinks(html, ADDRESS, options).reports.map(({ url, year, yearFrom }) => [url, year, yearFrom]);
const next = (html: string) => findReportLinks(html, ADDRESS).nextPage;

describe('findReportLinks', () => {
  it.each([
    [
      'the year from the title',
      '<ul><li><a href="./a.html">2025年政府工作报告</a><span>2026-02-01</span></li></ul>',
      [['http://www.county.test/gk/bg/a.html', 2025, 'title']],
    ],
    [
      'the year from the date beside it',
      '<ul><li><a href="a.html">政府工作报告</a> <span>2024-02-01</span></li><li><a href="b.html">政府工作报告</a> <span>[2023年01月15日]</span></li></ul>',
      [
        ['http://www.county.test/gk/bg/a.html', 2024, 'date'],
        ['http://www.county.test/gk/bg/b.html', 2023, 'date'],
      ],
    ],
    [
      'the date in another cell of the row',
      '<table><tr><td><a href="a.html">政府工作报告</a></td><td>2022/1/8</td></tr></table>',
      [['http://www.county.test/gk/bg/a.html', 2022, 'date']],
    ],
    [
      'the year from the address',
      '<a href="/c/2021-02/05/t20210205_9.html">政府工作报告</a>',
      [['http://www.county.test/c/2021-02/05/t20210205_9.html', 2021, 'address']],
    ],
    ['no year', '<a href="/r/7.html">政府工作报告</a>', [['http://www.county.test/r/7.html', null, null]]],
    [
      'the whole title where the page cuts it',
      '<a href="/1.html" title="云台县2020年政府工作报告">云台县2020年政府工…</a>',
      [['http://www.county.test/1.html', 2020, 'title']],
    ],
    [
      'one link for an address that stands there twice',
      '<a href="/1.html#top">2020年政府工作报告</a><a href="/1.html">2020年政府工作报告</a>',
      [['http://www.county.test/1.html', 2020, 'title']],
    ],
    [
      'addresses by the page’s base',
      '<html><head><base href="http://static.county.test/x/"></head><body><a href="1.pdf">2019年政府工作报告</a></body></html>',
      [['http://static.county.test/x/1.pdf', 2019, 'title']],
    ],
  ])('gives %s', (_name, html, expected) => {
    expect(links(html)).toEqual(expected);
  });

  it.each([
    ['what is about a report', '<a href="/1.html">图解2025年政府工作报告</a>'],
    ['another document', '<a href="/1.html">2025年预算草案</a>'],
    ['a script', '<a href="javascript:open(1)">2025年政府工作报告</a>'],
    ['a mail address', '<a href="mailto:a@b.test">2025年政府工作报告</a>'],
    ['an anchor that leads nowhere', '<a name="x">2025年政府工作报告</a>'],
    ['a title outside a link', '<h1>2025年政府工作报告</h1>'],
  ])('does not give %s', (_name, html) => {
    expect(links(html)).toEqual([]);
  });

  it('does not take the date of another row', () => {
    const html =
      '<ul><li><a href="a.html">政府工作报告</a></li><li><a href="b.html">公告</a> 2018-01-01</li></ul>'.replace(
        '</ul>',
        `${'<li><a href="c.html">公告</a> 2017-01-01</li>'.repeat(6)}</ul>`,
      );
    expect(links(html)).toEqual([['http://www.county.test/gk/bg/a.html', null, null]]);
  });

  const several = [
    '昆明市2025年政府工作报告',
    '曲靖市2025年政府工作报告',
    '2025年政府工作报告',
    '云南省昆明市2024年政府工作报告',
  ]
    .map((title, index) => `<p><a href="/${index}.html">${title}</a></p>`)
    .join('');

  it.each([
    ['昆明市', [0, 2, 3]],
    ['曲靖市', [1, 2]],
    [undefined, [0, 1, 2, 3]],
  ])('for %s leaves out titles that name another government', (region, kept) => {
    const found = links(several, { region }).map(([url]) => url);
    expect(found).toEqual(kept.map((index) => `http://www.county.test/${index}.html`));
  });

  it.each([
    ['延边州2025年政府工作报告', '延边朝鲜族自治州', 1],
    ['朝阳市2025年政府工作报告', '朝阳区', 0],
  ])('%s for %s', (title, region, count) => {
    expect(links(`<a href="/1.html">${title}</a>`, { region })).toHaveLength(count);
  });
});

describe('the next page of a list', () => {
  it.each([
    ['<a href="index_2.html">下一页</a>', 'http://www.county.test/gk/bg/index_2.html'],
    ['<a href="?page=2">下页 »</a>', 'http://www.county.test/gk/bg/index.html?page=2'],
    ['<a href="index_2.html" rel="next">2</a>', 'http://www.county.test/gk/bg/index_2.html'],
    ['<a href="index_2.html">&gt;</a>', 'http://www.county.test/gk/bg/index_2.html'],
    ['<script>createPageHTML(4, 0, "index", "html");</script>', 'http://www.county.test/gk/bg/index_1.html'],
    ["<script>createPageHTML(4, 2, 'index', 'shtml')</script>", 'http://www.county.test/gk/bg/index_3.shtml'],
  ])('is found in %s', (html, url) => {
    expect(next(html)).toBe(url);
  });

  it.each([
    ['the last page, whose link leads to itself', '<a href="index.html">下一页</a>'],
    ['a link without address', '<a>下一页</a>'],
    ['a script as address', '<a href="javascript:void(0)">下一页</a>'],
    ['another site', '<a href="http://ads.test/2">下一页</a>'],
    ['the previous page', '<a href="index_1.html">上一页</a>'],
    ['the next article', '<a href="9.html">下一篇：公告</a>'],
    ['the last page by script', '<script>createPageHTML(4, 3, "index", "html")</script>'],
    ['a list of one page by script', '<script>createPageHTML(1, 0, "index", "html")</script>'],
  ])('is not %s', (_name, html) => {
    expect(next(html)).toBeNull();
  });
});
