import iconv from 'iconv-lite';
import { charsetOf } from '../../../../src/reports/fetch/charset';

const TEXT = '全县新增高标准农田六万亩。';
const META = (charset: string) =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">${TEXT}`;

describe('charsetOf', () => {
  it.each<[string, Buffer, string | undefined, string | null, boolean]>([
    ['UTF-8, named so', Buffer.from(TEXT), 'text/html; charset=UTF-8', 'utf-8', false],
    ['GBK, named so', iconv.encode(TEXT, 'gbk'), 'text/html;charset="GBK"', 'gbk', false],
    ['GB18030 in the page', iconv.encode(META('gb18030'), 'gb18030'), 'text/html', 'gb18030', false],
    ['nothing named', Buffer.from(TEXT), 'text/plain', null, false],
    ['ASCII, which fits everything', Buffer.from('2025'), 'text/html; charset=gbk', 'gbk', false],
    ['the header before the page', iconv.encode(META('utf-8'), 'gbk'), 'text/html; charset=gbk', 'gbk', false],
    ['GBK named UTF-8', iconv.encode(TEXT, 'gbk'), 'text/html; charset=utf-8', 'utf-8', true],
    ['UTF-8 named GB2312 in the page', Buffer.from(META('gb2312')), undefined, 'gb2312', true],
    ['a name that nobody knows', Buffer.from(TEXT), 'text/html; charset=x-none', 'x-none', true],
  ])('%s', (_name, bytes, contentType, declared, contradicted) => {
    expect(charsetOf(bytes, contentType)).toEqual({ declared, contradicted });
  });
});
