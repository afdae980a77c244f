import { number, OPTIONAL, type Table, text } from '../table';

/** The structure that SDMX-CSV names in each row. */
const DATAFLOW = 'DUIXIAN:GWR_TARGETS(1.0)';

const same = (name: string, value: string, zh: string, en: string) =>
  text(name, `'${value}'`, zh, en, { values: [value] });

/**
 * Observations of catalogue indicators in SDMX-CSV 2.0: a row for each figure of a target, and one for the outcome that
 * it was compared with, or for its lack. One series a key: where a report sets several targets of one kind, the first of
 * the main expected ones.
 */
export const SDMX_TABLE: Table = {
  name: 'sdmx',
  title: { zh: 'SDMX-CSV', en: 'SDMX-CSV' },
  about: {
    zh: '目录指标的观测值（SDMX-CSV 2.0）：目标与结果各一条，带 OBS_STATUS（A 正常，P 初步或预计，O 报告未提及）。待定的结果没有行。',
    en: 'Observations of catalogue indicators (SDMX-CSV 2.0): one for a target, one for its outcome, with OBS_STATUS (A normal, P preliminary or expected, O missing: the report does not tell it). A pending outcome has no row.',
  },
  columns: [
    same('STRUCTURE', 'dataflow', '结构种类', 'kind of structure'),
    same('STRUCTURE_ID', DATAFLOW, '结构标识', 'the structure'),
    same('ACTION', 'I', '动作', 'action: information'),
    same('FREQ', 'A', '频率：年', 'frequency: yearly'),
    text('REF_AREA', 'v.region_code', '地区的 GB/T 2260 代码', 'GB/T 2260 code of the region'),
    text('INDICATOR', 'v.indicator', '指标代码', 'code of the indicator'),
    text('QUANTITY', 't.measure', '量的种类', 'what kind of quantity it is'),
    text('ROLE', 'side.role', '目标或结果', 'target or outcome', { values: ['target', 'outcome'] }),
    text('TIME_PERIOD', 'v.year::text', '年份', 'year'),
    number('OBS_VALUE', 'side.value', '观测值', 'the figure', OPTIONAL),
    text('OBS_STATUS', 'side.status', '观测状态', 'status of the observation', { values: ['A', 'P', 'O'] }),
    text('UNIT_MEASURE', `nullif(side.unit, '')`, '单位', 'unit', OPTIONAL),
    text('OPERATOR', 'side.op', '目标的比较方式', 'how a target compares', OPTIONAL),
    number('UPPER_VALUE', 'side.high', '区间的上限', 'upper end of a range', OPTIONAL),
    text('VERDICT', 'v.verdict', '结论', 'the verdict'),
  ],
  key: ['REF_AREA', 'INDICATOR', 'QUANTITY', 'ROLE', 'TIME_PERIOD'],
  from: `verdicts v
    JOIN claims t ON t.id = v.target_claim_id
    LEFT JOIN claims o ON o.id = v.outcome_claim_id
    CROSS JOIN LATERAL (
      VALUES ('target', t.value, t.high, t.unit, t.op::text, 'A'),
             ('outcome', CASE WHEN v.basis = 'derived' THEN NULL ELSE o.value END, o.high, o.unit, NULL,
              CASE WHEN o.value IS NULL OR v.basis = 'derived' THEN 'O' WHEN o.hedge <> '' THEN 'P' ELSE 'A' END)
    ) side (role, value, high, unit, op, status)
   WHERE v.indicator <> '' AND v.end_year = v.year AND NOT t.plan AND NOT t.average AND t.scope = ''
     AND t.value IS NOT NULL AND NOT (side.role = 'outcome' AND v.verdict = 'pending')`,
  distinct: 'v.region_code, v.year, v.indicator, t.measure, side.role',
  order: 'v.region_code, v.year, v.indicator, t.measure, side.role, t.headline DESC, t.seq',
  place: { region: 'v.region_code', year: 'v.year' },
};
