import { unitAt } from '../../../../src/extraction/units/units';

describe('unitAt', () => {
  test.each([
    ['个百分点', '个百分点', 'point'],
    ['个村', '个', 'count'],
    ['人次，', '人次', 'people'],
    ['公里', '公里', 'length'],
    ['平方公里', '平方公里', 'area'],
    ['微克/立方米', '微克/立方米', 'size'],
    ['吨标准煤', '吨标准煤', 'size'],
    ['个工作日', '个工作日', 'duration'],
  ])('takes the longest unit of %s', (text, unit, kind) => {
    expect(unitAt(text, 0)).toEqual({ text: unit, kind });
  });

  test.each(['，', '的', ''])('finds none in "%s"', (text) => {
    expect(unitAt(text, 0)).toBeUndefined();
  });
});
