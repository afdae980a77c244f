import { divisionIndex } from '../../../src/regions/division-index';
import { divisions } from '../../../src/regions/divisions';

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

  it.each([
    ['徐水县 that alone became a district', '130625', '130609'],
    ['徐水区 itself', '130609', '130609'],
    ['滦县 under its new name', '130223', '130284'],
    ['宣化县 that went into a district that was there', '130721', '130721'],
    ['易县 that never changed', '130633', '130633'],
  ])('knows under which code it goes on: %s', (_, code, present) => {
    expect(index.presentCode(code)).toBe(present);
    const former = index.formerDivisions(present).map((division) => division.code);
    expect(former.includes(code)).toBe(present !== code);
  });

  it('lets a division go on at its own level only', () => {
    const renewed = divisions().filter(({ code }) => index.presentCode(code) !== code);
    expect(renewed.length).toBeGreaterThan(100);
    for (const { code, level } of renewed) expect(index.get(index.presentCode(code))).toMatchObject({ level });
  });

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
