import iconv from 'iconv-lite';
import { readSourcesCsv } from '../../../../src/reports/sources/read-sources-csv';

const HEADER = 'kind,address,region,year,rhythm';
const read = (...lines: string[]) => readSourcesCsv(Buffer.from([HEADER, ...lines].join('\n')), 'sources.csv');

describe('readSourcesCsv', () => {
  it('reads sources with what is told of them', () => {
    expect(read('url,http://example.cn/a,530621,2022,weekly', 'listing,http://example.cn/list,,,')).toEqual({
      sources: [
        { line: 2, kind: 'url', address: 'http://example.cn/a', region: '530621', year: 2022, rhythm: 'weekly' },
        { line: 3, kind: 'listing', address: 'http://example.cn/list', rhythm: 'seasonal' },
      ],
      errors: [],
    });
  });

  it.each(['utf-8', 'gb18030', 'utf-16le'])('reads %s', (encoding) => {
    const text = `${HEADER}\nfolder,/数据/各县政府工作报告文件夹,,,\n`;
    const bytes = iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf') });
    expect(readSourcesCsv(bytes, 'a.csv').sources).toEqual([
      { line: 2, kind: 'folder', address: '/数据/各县政府工作报告文件夹', rhythm: 'seasonal' },
    ]);
  });

  it.each([
    ['page,http://example.cn/,,,', 'kind is url'],
    ['url,,,,', 'address must not be empty'],
    ['url,example.cn,,,', 'no web address'],
    ['url,ftp://example.cn/,,,', 'no web address'],
    ['folder,reports,,,', 'whole path'],
    ['url,http://example.cn/,53,,', 'code of six digits'],
    ['url,http://example.cn/,999999,,', 'no region with the code 999999'],
    ['url,http://example.cn/,,22,', '1949 or later'],
    ['url,http://example.cn/,,,daily', 'rhythm is seasonal'],
    ['url,http://example.cn/a,,,', 'same as line 2'],
  ])('says what is wrong in a line: %s', (line, error) => {
    const { sources, errors } = read('url,http://example.cn/a,,,', line);
    expect(sources).toHaveLength(1);
    expect(errors).toEqual([{ line: 3, text: { zh: expect.any(String), en: expect.stringContaining(error) } }]);
  });

  it.each([
    ['address\nhttp://example.cn', 'sources.csv_header'],
    ['kind,address,colour\nurl,http://example.cn,red', 'sources.csv_header'],
    ['kind,address\nurl,http://example.cn,too,many', 'sources.csv'],
    ['kind,address\nurl,"http://example.cn', 'sources.csv'],
  ])('refuses %j', (text, code) => {
    expect(() => readSourcesCsv(Buffer.from(text), 'a.csv')).toThrow(expect.objectContaining({ code }));
  });
});
