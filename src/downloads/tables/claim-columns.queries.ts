import { type Column, integer, number, OPTIONAL, text, truth, year } from '../table';

export const LEVELS = ['nation', 'province', 'prefecture', 'county'];
export const MEASURES = ['level', 'growth', 'change', 'cumulative', 'share', 'rank'];
export const OPERATORS = ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'range', 'relative'];

/** Whose row it is. @param region alias of the row of `regions` */
export const regionColumns = (region: string): Column[] => [
  text('region_code', `${region}.code`, '地区的 GB/T 2260 代码', 'GB/T 2260 code of the region'),
  text('region', `${region}.name`, '地区名称', 'name of the region'),
  text('level', `${region}.level`, '地区级别', 'level of the region', { values: LEVELS }),
];

/** What a claim is about. @param claim alias of the row of `claims` */
export const subjectColumns = (claim: string): Column[] => [
  text(
    'indicator',
    `nullif(${claim}.indicator, '')`,
    '指标目录的代码；目录里没有的为空',
    'code of the catalogue indicator; empty where it is none',
    OPTIONAL,
  ),
  text('name', `${claim}.name`, '报告中的名称', 'its name, as the report has it'),
  text('measure', `${claim}.measure`, '量的种类：水平、增速、变化、累计、占比、位次', 'what kind of quantity it is', {
    values: MEASURES,
  }),
  truth('average', `${claim}.average`, '是否年均', 'whether it holds for each year, on average'),
];

/** What a claim belongs to. @param claim alias of the row of `claims` */
export const settingColumns = (claim: string): Column[] => [
  year('start', `${claim}.start_year`, '所指时期的首年', 'first year of the period that it is for'),
  year('end', `${claim}.end_year`, '所指时期的末年', 'last year of the period that it is for'),
  truth('plan', `${claim}.plan`, '是否属于多年规划', 'whether it belongs to a plan of several years'),
  truth(
    'headline',
    `${claim}.headline`,
    '是否主要预期目标（或其结果）',
    'whether it is one of the main expected targets, or an outcome of their kind',
  ),
  text('hedge', `nullif(${claim}.hedge, '')`, '力争、预计等用语', 'a hedge, such as 力争 (strive for)', OPTIONAL),
  text(
    'scope',
    `nullif(${claim}.scope, '')`,
    '所限的范围；空为全地区',
    'a part of the region or of its people; empty for the whole',
    OPTIONAL,
  ),
];

/** What a claim says. @param claim alias of the row of `claims` @param prefix of the columns' names */
export const figureColumns = (claim: string, prefix = ''): Column[] => [
  number(`${prefix}value`, `${claim}.value`, '数值，按原单位', 'the figure, in its unit', OPTIONAL),
  number(`${prefix}high`, `${claim}.high`, '区间的上限', 'upper end of a range', OPTIONAL),
  text(`${prefix}unit`, `nullif(${claim}.unit, '')`, '单位，如报告所写', 'the unit, as the report has it', OPTIONAL),
];

/** Where a claim stands. @param claim alias of the row of `claims` @param prefix of the columns' names */
export const quoteColumns = (claim: string, prefix = '', options = {}): Column[] => [
  text(`${prefix}quote`, `${claim}.quote`, '报告原文', 'the words of the report', options),
  integer(
    `${prefix}offset`,
    `${claim}."offset"`,
    '原文在报告文本中的位置（UTF-16 字符）',
    'where the quote starts in the text of the report, in UTF-16 code units',
    options,
  ),
];
