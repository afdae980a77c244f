import { paragraphKind } from '../../../web/src/pages/report/paragraph-kind';

describe('paragraphKind', () => {
  it.each([
    ['一、2021年工作回顾', 'part'],
    ['第二部分 今后五年的目标', 'part'],
    ['（三）补齐民生短板', 'section'],
    ['(三)补齐民生短板', 'section'],
    ['各位代表：', 'text'],
    ['一、去年修了12条路。', 'text'],
    ['二、全年生产总值增长7%，', 'text'],
    [`三、${'很长的一行'.repeat(10)}`, 'text'],
  ])('%s is %s', (line, kind) => expect(paragraphKind(line)).toBe(kind));
});
