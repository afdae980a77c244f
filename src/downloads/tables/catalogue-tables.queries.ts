import { integer, OPTIONAL, type Table, text, year } from '../table';
import { LEVELS } from './claim-columns.queries';

/** The regions of which there is a report, and those above them. */
export const REGIONS_TABLE: Table = {
  name: 'regions',
  title: { zh: '地区', en: 'Regions' },
  about: { zh: '行政区划，按 GB/T 2260 代码。', en: 'Administrative divisions, by their GB/T 2260 codes.' },
  columns: [
    text('code', 'r.code', 'GB/T 2260 代码', 'GB/T 2260 code'),
    text('name', 'r.name', '名称', 'name'),
    text('level', 'r.level', '级别', 'level', { values: LEVELS }),
    text('parent_code', 'r.parent_code', '上级的代码', 'code of the region above', OPTIONAL),
    text('present_code', 'r.present_code', '今天的代码', 'the code under which it goes on today'),
    year('valid_from', 'r.valid_from', '代码启用的年份', 'first year for which the code holds', OPTIONAL),
    year('valid_to', 'r.valid_to', '代码停用的年份', 'last year for which the code holds', OPTIONAL),
  ],
  key: ['code'],
  from: 'regions r WHERE true',
  order: 'r.code',
  place: null,
};

export const INDICATORS_TABLE: Table = {
  name: 'indicators',
  title: { zh: '指标', en: 'Indicators' },
  about: { zh: '指标目录。', en: 'The catalogue of indicators.' },
  columns: [
    text('code', 'i.code', '代码', 'code'),
    text('name_zh', 'i.name_zh', '中文名称', 'name in Chinese'),
    text('name_en', 'i.name_en', '英文名称', 'name in English'),
    text('unit', 'i.unit', '常用单位', 'the unit that it is most often given in'),
    text('better', 'i.better', '越高越好、越低越好，或都不是', 'which way is better', {
      values: ['higher', 'lower', 'none'],
    }),
    text(
      'aliases',
      `nullif(array_to_string(i.aliases, '|'), '')`,
      '其他名称，以 | 分隔',
      'other names, separated by |',
      OPTIONAL,
    ),
  ],
  key: ['code'],
  from: 'indicators i WHERE true',
  order: 'i.position',
  place: null,
};

export const REPORTS_TABLE: Table = {
  name: 'reports',
  title: { zh: '报告', en: 'Reports' },
  about: { zh: '已收录并归位的报告。', en: 'The reports that are here and placed.' },
  columns: [
    integer('id', 'p.id', '编号，网址为 /reports/编号', 'id; its page is /reports/ID'),
    text('region_code', 'p.region_code', '地区代码', 'code of the region'),
    year('year', 'p.year', '年份', 'year'),
    text('title', 'p.title', '标题', 'title'),
    text('sha256', 'v.content_hash', '文本的 SHA-256', 'SHA-256 of its text', OPTIONAL),
    text('address', 'd.address', '网上出处', 'where it was found on the web', OPTIONAL),
  ],
  key: ['id'],
  references: [{ column: 'region_code', table: 'regions', key: 'code' }],
  from: `reports p
    LEFT JOIN revisions v ON v.id = p.current_revision_id
    LEFT JOIN documents d ON d.id = v.document_id
   WHERE p.state <> 'held'`,
  order: 'p.region_code, p.year',
  place: { region: 'p.region_code', year: 'p.year' },
};
