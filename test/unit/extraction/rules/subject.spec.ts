import { cleanName, splitSubjects } from '../../../../src/extraction/rules/subject';

describe('cleanName', () => {
  test.each([
    ['其中全年新增市场主体', '新增市场主体'],
    ['力争到2025年森林覆盖率', '森林覆盖率'],
    ['安河县固定资产投资', '固定资产投资'],
    ['完成造林', '造林'],
    ['预计财政收入实现', '财政收入'],
    ['“四好”农村路', '“四好”农村路'],
  ])('%s → %s', (raw, name) => {
    expect(cleanName(raw, ['安河县', '安河'])).toBe(name);
  });

  test.each(['有效发明专利', '重点项目', '基本养老保险', '对外贸易', '就业人数', '再生资源', '使用面积', '共享单车'])(
    'leaves %s alone',
    (name) => {
      expect(cleanName(name, [])).toBe(name);
    },
  );
});

describe('splitSubjects', () => {
  test.each([
    ['城乡居民人均可支配收入', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['城镇、农村居民人均可支配收入', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['存贷款余额', ['存款余额', '贷款余额']],
    ['规上工业产值和增加值', ['规上工业产值', '规上工业增加值']],
    ['仓储、邮政业营业收入', ['仓储营业收入', '邮政业营业收入']],
    ['第一、二、三产业增加值', ['第一产业增加值', '第二产业增加值', '第三产业增加值']],
    ['义务教育入学率、巩固率', ['义务教育入学率', '义务教育巩固率']],
  ])('%s', (raw, parts) => {
    expect(splitSubjects(raw, true)).toEqual(parts);
  });

  test.each(['卫生厕所普及率', '和谐社区'])('does not split %s', (raw) => {
    expect(splitSubjects(raw, true)).toEqual([raw]);
  });
});
