import { integer, number, OPTIONAL, type Table, text, truth, year } from '../table';
import {
  figureColumns,
  OPERATORS,
  quoteColumns,
  regionColumns,
  settingColumns,
  subjectColumns,
} from './claim-columns.queries';

const ROLES = ['target', 'outcome'];

/** Every claim that readers see. */
export const CLAIMS_TABLE: Table = {
  name: 'claims',
  title: { zh: '表述', en: 'Claims' },
  about: {
    zh: '报告中每条量化表述一行，目标和结果都在内，附原文。',
    en: 'A row for each quantified statement of a report, targets and outcomes alike, with its words.',
  },
  columns: [
    integer('id', 'c.id', '表述编号', 'id of the claim'),
    ...regionColumns('r'),
    year('report_year', 'p.year', '所在报告的年份', 'year of the report in which it stands'),
    integer('report_id', 'p.id', '所在报告的编号，网址为 /reports/编号', 'id of that report; its page is /reports/ID'),
    text('role', 'c.role', '目标或结果', 'target or outcome', { values: ROLES }),
    ...subjectColumns('c'),
    text('op', 'c.op', '比较方式', 'how it compares', { values: OPERATORS }),
    ...figureColumns('c'),
    text('reference', 'c.reference', '相对表述的参照', 'what it is compared with', OPTIONAL),
    ...settingColumns('c'),
    ...quoteColumns('c'),
    truth('corrected', 'c.correction_id IS NOT NULL', '是否由编辑更正', 'whether an editor corrected it'),
    text('rule', 'c.rule', '读出它的规则', 'the rule that read it'),
    number('confidence', 'c.confidence', '把握，0至1', 'confidence, from 0 to 1'),
  ],
  key: ['id'],
  references: [
    { column: 'region_code', table: 'regions', key: 'code' },
    { column: 'indicator', table: 'indicators', key: 'code' },
    { column: 'report_id', table: 'reports', key: 'id' },
  ],
  from: `reports p
    JOIN regions r ON r.code = p.region_code
    JOIN shown_claims c ON c.run_id = p.published_run_id
   WHERE p.state <> 'held'`,
  order: 'p.region_code, p.year, c.seq, c.id',
  place: { region: 'p.region_code', year: 'p.year' },
};

const ofRole = (role: string, name: string, title: Table['title'], about: Table['about']): Table => ({
  ...CLAIMS_TABLE,
  name,
  title,
  about,
  columns: CLAIMS_TABLE.columns.filter((column) => column.name !== 'role'),
  from: `${CLAIMS_TABLE.from} AND c.role = '${role}'`,
});

export const TARGETS_TABLE = ofRole(
  'target',
  'targets',
  { zh: '目标', en: 'Targets' },
  { zh: '只含目标的表述。', en: 'The claims that are targets.' },
);

export const OUTCOMES_TABLE = ofRole(
  'outcome',
  'outcomes',
  { zh: '结果', en: 'Outcomes' },
  { zh: '只含结果的表述。', en: 'The claims that are outcomes.' },
);
