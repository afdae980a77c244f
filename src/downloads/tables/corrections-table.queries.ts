import { OPTIONAL, type Table, text, truth, year } from '../table';

const KINDS = ['confirm', 'change', 'reject', 'add', 'link', 'unlink', 'overrule', 'identify'];

/** Every decision of an editor, also those that were taken back; without the names of people. */
export const CORRECTIONS_TABLE: Table = {
  name: 'corrections',
  title: { zh: '更正', en: 'Corrections' },
  about: {
    zh: '编辑的每项更正一行，已撤回的也在内。',
    en: 'A row for each correction by an editor, also those that were withdrawn.',
  },
  columns: [
    text('key', 'k.key::text', '更正的标识', 'what tells it among all corrections, here and elsewhere'),
    text('kind', 'k.kind', '种类：确认、修改、删除、补充、对应、取消对应、改判、认定报告', 'what was done', {
      values: KINDS,
    }),
    text('region_code', 'k.region_code', '地区代码', 'code of the region'),
    year('report_year', 'k.year', '报告的年份', 'year of the report'),
    text('quote', "k.selector ->> 'exact'", '所更正的原文', 'the words that it is about', OPTIONAL),
    year(
      'other_year',
      'k.other_year',
      '对应的结果所在报告的年份',
      'year of the report with the outcome of a link',
      OPTIONAL,
    ),
    text(
      'other_quote',
      "k.other_selector ->> 'exact'",
      '对应的结果的原文',
      'the words of the outcome of a link',
      OPTIONAL,
    ),
    text('body', 'k.body::text', '更正后的内容（JSON）', 'how it shall be (JSON)', OPTIONAL),
    text('reason', "nullif(k.reason, '')", '理由', 'the reason', OPTIONAL),
    text('at', 'to_char(a.at AT TIME ZONE \'UTC\', \'YYYY-MM-DD"T"HH24:MI:SS"Z"\')', '时间（UTC）', 'when, in UTC'),
    truth('withdrawn', 'k.withdrawn_at IS NOT NULL', '是否已撤回', 'whether it was withdrawn'),
  ],
  key: ['key'],
  references: [{ column: 'region_code', table: 'regions', key: 'code' }],
  from: 'corrections k JOIN acts a ON a.id = k.act_id WHERE true',
  order: 'k.id',
  place: { region: 'k.region_code', year: 'k.year' },
};
