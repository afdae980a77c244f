import { divisionIndex } from '../../../src/regions/division-index';

const index = divisionIndex();

describe('divisionIndex', () => {
  it('has the nation, every province and the counties, each below the next', () => {
    const path = (code: string) => index.path(index.get(code)!).map(({ name }) => name);
    expect(path('130633')).toEqual(['中华人民共和国', '河北省', '保定市', '易县']);
    expect(path('110105')).toEqual(['中华人民共和国', '北京市', '朝阳区']);
    expect(path('419001')).toEqual(['中华人民共和国', '河南省', '济源市']);
    expect(path('659001')).toEqual(['中华人民共和国', '新疆维吾尔自治区', '石河子市']);
  });

  it.each([
    ['130625', '130609'],
    ['130223', '130284'],
    ['622424', '621121'],
    ['130721', '130705'],
  ])('knows that %s became %s', (before, after) => {
    expect(index.get(before)!.successor).toBe(after);
    expect(index.areSameOverTime(before, after)).toBe(true);
  });

  it.each([
    ['130633', '510421'],
    ['130600', '130633'],
  ])('does not take %s for %s', (a, b) => expect(index.areSameOverTime(a, b)).toBe(false));

  const found = (text: string) => index.mentions(text).map(({ name, offset }) => [offset, name]);

  it('finds names in a text, the longest at each place', () => {
    expect(found('在米易县和昭通看了看')).toEqual([
      [1, '米易县'],
      [5, '昭通'],
    ]);
    expect(found('去过凉山州、宁蒗县和襄樊市')).toEqual([
      [2, '凉山州'],
      [6, '宁蒗县'],
      [10, '襄樊市'],
    ]);
  });

  it.each(['', '县', '这里没有地名'])('finds none in “%s”', (text) => expect(found(text)).toEqual([]));

  it('gives all divisions of one name', () => {
    expect(index.named('朝阳区').map(({ code }) => code)).toEqual(['110105', '220104']);
    expect(index.named('没有县')).toEqual([]);
  });
});
