import { joinReportOfClaim } from '../../claims/claim-view.queries';
import { verdictKeySql } from '../../tracking/verdict-key';
import { number, integer, OPTIONAL, type Table, text, truth, year } from '../table';
import {
  figureColumns,
  OPERATORS,
  quoteColumns,
  regionColumns,
  settingColumns,
  subjectColumns,
} from './claim-columns.queries';

export const VERDICTS = ['met', 'missed', 'pending', 'unreported', 'incomparable'];
export const BASES = ['reported', 'derived', 'implied'];

/** Each target with what became of it. */
export const VERDICTS_TABLE: Table = {
  name: 'verdicts',
  title: { zh: '结论', en: 'Verdicts' },
  about: {
    zh: '每个目标一行：目标、结果、结论、差距、依据和双方原文。',
    en: 'A row for each target: target, outcome, verdict, margin, basis, and the words of both.',
  },
  columns: [
    ...regionColumns('r'),
    year('report_year', 'v.year', '定目标的报告的年份', 'year of the report in which the target stands'),
    ...subjectColumns('t'),
    text(
      'op',
      't.op',
      '目标的比较方式：等于、不低于、高于、不高于、低于、左右、区间、相对',
      'how the target compares',
      { values: OPERATORS },
    ),
    ...figureColumns('t', 'target_'),
    text('reference', 't.reference', '相对目标的参照', 'what a relative target is compared with', OPTIONAL),
    ...settingColumns('t'),
    ...quoteColumns('t', 'target_'),
    year(
      'outcome_report_year',
      'outcome_report.year',
      '报告结果的报告的年份',
      'year of the report that tells the outcome',
      OPTIONAL,
    ),
    ...figureColumns('o', 'outcome_'),
    ...quoteColumns('o', 'outcome_', OPTIONAL),
    text('verdict', 'v.verdict', '结论：实现、未实现、待定、未报告、不可比', 'the verdict', { values: VERDICTS }),
    text('basis', 'v.basis', '依据：报告、推算、推知', 'what the verdict rests on', { ...OPTIONAL, values: BASES }),
    number(
      'margin',
      'v.margin',
      '结果减目标，正为好',
      'outcome minus target, signed so that positive is good',
      OPTIONAL,
    ),
    truth(
      'within_tolerance',
      'v.within_tolerance',
      '是否仅因“左右”的容差而实现',
      'whether it is met only thanks to the tolerance of 左右 (about)',
    ),
    number('confidence', 'v.confidence', '把握，0至1', 'confidence, from 0 to 1'),
    text('rule', 'v.rule', '判定所用规则', 'the rule that decided'),
    text('reason_zh', 'v.reason_zh', '理由（中文）', 'the reason, in Chinese'),
    text('reason_en', 'v.reason_en', '理由（英文）', 'the reason, in English'),
    text('judgement_version', 'v.judgement_version', '判定规则版本', 'version of the judging rules'),
    text('target_key', 'v.target_key', '目标在报告内的标识', 'what tells the target among those of its report'),
    text(
      'key',
      verdictKeySql('v'),
      '结论的标识，网址为 /verdicts/标识',
      'its name in addresses, which lasts: /verdicts/KEY',
    ),
    integer('target_id', 'v.target_claim_id', '目标的表述编号', 'id of the target among the claims'),
    integer('outcome_id', 'v.outcome_claim_id', '结果的表述编号', 'id of the outcome among the claims', OPTIONAL),
  ],
  key: ['region_code', 'report_year', 'target_key'],
  references: [
    { column: 'region_code', table: 'regions', key: 'code' },
    { column: 'indicator', table: 'indicators', key: 'code' },
    { column: 'target_id', table: 'claims', key: 'id' },
    { column: 'outcome_id', table: 'claims', key: 'id' },
  ],
  from: `verdicts v
    JOIN regions r ON r.code = v.region_code
    JOIN claims t ON t.id = v.target_claim_id
    LEFT JOIN claims o ON o.id = v.outcome_claim_id
    ${joinReportOfClaim('o', 'outcome_report', 'LEFT JOIN')}
   WHERE true`,
  order: 'v.region_code, v.year, t.seq',
  place: { region: 'v.region_code', year: 'v.year' },
};
