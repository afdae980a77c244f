import { nameStem, shortName } from '../../../src/regions/short-name';

describe('shortName', () => {
  const cases: [name: string, short: string][] = [
    ['昭通市', '昭通'],
    ['云南省', '云南'],
    ['斗门区', '斗门'],
    ['阿克苏地区', '阿克苏'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['浦东新区', '浦东'],
    ['神农架林区', '神农架'],
    ['香港特别行政区', '香港'],
    ['宁蒗彝族自治县', '宁蒗'],
    ['积石山保安族东乡族撒拉族自治县', '积石山'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江'],
    ['龙胜各族自治县', '龙胜'],
    ['巴音郭楞蒙古自治州', '巴音郭楞'],
    ['海西蒙古族藏族自治州', '海西'],
    ['新疆维吾尔自治区', '新疆'],
    ['内蒙古自治区', '内蒙古'],
    ['鄂温克族自治旗', '鄂温克'],
    ['东乡族自治县', '东乡'],
    ['瀍河回族区', '瀍河'],
  ];
  it.each(cases)('of %s is %s', (name, short) => expect(shortName(name)).toBe(short));

  it.each(['易县', '城区', '正蓝旗', '阿拉善左旗', '井陉矿区', '西沙群岛'])('leaves %s whole', (name) =>
    expect(shortName(name)).toBe(name),
  );
  it.each([
    ['万柏林区', '万柏林'],
    ['清新区', '清新'],
    ['白城市', '白城'],
  ])('does not take more than the kind off %s', (name, short) => expect(shortName(name)).toBe(short));
});

describe('nameStem', () => {
  it.each([
    ['徐水县', '徐水'],
    ['徐水区', '徐水'],
    ['滦县', '滦'],
    ['滦州市', '滦州'],
  ])('of %s is %s', (name, stem) => expect(nameStem(name)).toBe(stem));
});
