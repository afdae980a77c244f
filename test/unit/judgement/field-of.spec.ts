import { INDICATORS } from '../../../src/extraction/indicators/catalogue';
import { fieldOf } from '../../../src/judgement/fields/field-of';
import { FIELDS } from '../../../src/judgement/fields/fields';

const cases: [name: string, field: string, why: string][] = [
  ['新建农村公路', 'transport', 'a name ends with what it is of: roads, not villages'],
  ['铁路建设投资', 'transport', 'investment is of what it is spent on'],
  ['投资', 'economy', 'unless nothing says on what'],
  ['高校毕业生就业', 'work', 'jobs, not universities'],
  ['新改扩建幼儿园', 'education', ''],
  ['社区卫生服务中心', 'health', ''],
  ['实施棚户区改造项目', 'housing', 'a project is of what it builds'],
  ['谋划重点项目', 'economy', ''],
  ['治理水土流失面积', 'environment', ''],
  ['病险水库除险加固', 'water', 'water works, not sickness'],
  ['城乡居民基本医疗保险参保率', 'welfare', 'insurance, not medicine'],
  ['生猪出栏', 'farming', ''],
  ['发明专利授权量', 'science', ''],
  ['财政赤字率', 'finance', ''],
  ['行政审批事项', 'government', ''],
  ['某某计划', 'other', 'no word tells, so nothing is guessed'],
  ['', 'other', ''],
];

describe('the field of a commitment', () => {
  it.each(cases)('%s: %s %s', (name, field) => expect(fieldOf({ indicator: '', name })).toBe(field));

  it('is that of its indicator, whatever its name', () => {
    expect(fieldOf({ indicator: 'rural_income', name: '农民人均纯收入' })).toBe('work');
    expect(fieldOf({ indicator: '', name: '农民合作社' })).toBe('farming');
  });

  it('is told for every indicator of the catalogue, once', () => {
    const placed = FIELDS.flatMap(({ indicators }) => indicators);
    expect([...placed].sort()).toEqual(INDICATORS.map(({ code }) => code).sort());
  });

  it('has no word in two fields', () => {
    const words = FIELDS.flatMap((field) => [...field.words, ...field.general]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
