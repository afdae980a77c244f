import { number, OPTIONAL, type Table, text, truth, year } from '../table';
import { figureColumns, MEASURES, OPERATORS, regionColumns } from './claim-columns.queries';
import { BASES, VERDICTS } from './verdicts-table.queries';

/** One row for each region, year, indicator and measure: what regressions and pivot tables start from. */
export const PANEL_TABLE: Table = {
  name: 'panel',
  title: { zh: '面板', en: 'Panel' },
  about: {
    zh: '地区 × 年 × 指标（× 量的种类）：目录指标的年度目标与结果，每组一行；同组有几个目标时取主要预期目标中的第一个。不含规划目标、年均目标和部分范围的目标。',
    en: 'Region × year × indicator (× measure): the yearly targets of catalogue indicators and their outcomes, one row each. Of several targets, the first of the main expected ones. Without targets of plans, yearly averages and parts of the region.',
  },
  columns: [
    ...regionColumns('r'),
    year('year', 'v.year', '目标所指的年份', 'year that the target is for'),
    text('indicator', 'v.indicator', '指标代码', 'code of the indicator'),
    text('measure', 't.measure', '量的种类', 'what kind of quantity it is', { values: MEASURES }),
    text('op', 't.op', '目标的比较方式', 'how the target compares', { values: OPERATORS }),
    ...figureColumns('t', 'target_'),
    ...figureColumns('o', 'outcome_'),
    text('verdict', 'v.verdict', '结论', 'the verdict', { values: VERDICTS }),
    number(
      'margin',
      'v.margin',
      '结果减目标，正为好',
      'outcome minus target, signed so that positive is good',
      OPTIONAL,
    ),
    text('basis', 'v.basis', '依据', 'what the verdict rests on', { ...OPTIONAL, values: BASES }),
    truth('headline', 't.headline', '是否主要预期目标', 'whether it is one of the main expected targets'),
    text('target_quote', 't.quote', '目标原文', 'the words of the target'),
    text('outcome_quote', 'o.quote', '结果原文', 'the words of the outcome', OPTIONAL),
  ],
  key: ['region_code', 'year', 'indicator', 'measure'],
  references: [
    { column: 'region_code', table: 'regions', key: 'code' },
    { column: 'indicator', table: 'indicators', key: 'code' },
  ],
  from: `verdicts v
    JOIN regions r ON r.code = v.region_code
    JOIN claims t ON t.id = v.target_claim_id
    LEFT JOIN claims o ON o.id = v.outcome_claim_id
   WHERE v.indicator <> '' AND v.end_year = v.year AND NOT t.plan AND NOT t.average AND t.scope = ''`,
  distinct: 'v.region_code, v.year, v.indicator, t.measure',
  order: 'v.region_code, v.year, v.indicator, t.measure, t.headline DESC, t.seq',
  place: { region: 'v.region_code', year: 'v.year' },
};
