import { formatDateTime } from '../common/time';
import { citation, LICENCE } from './licence';
import type { ColumnType, Table } from './table';

type Language = 'zh' | 'en';

const WORDS = {
  zh: {
    title: '兑现数据说明',
    taken: '生成于',
    licence: '许可',
    cite: '引用',
    head: ['字段', '类型', '可空', '含义', '取值'],
    yes: '是',
    key: '主键',
  },
  en: {
    title: 'Codebook of duixian',
    taken: 'Made at',
    licence: 'Licence',
    cite: 'To be cited as',
    head: ['field', 'type', 'may be empty', 'meaning', 'values'],
    yes: 'yes',
    key: 'Key',
  },
} as const;

const TYPES: Record<Language, Record<ColumnType, string>> = {
  zh: { text: '文本', integer: '整数', number: '数', boolean: '真假', year: '年' },
  en: { text: 'text', integer: 'integer', number: 'number', boolean: 'boolean', year: 'year' },
};

/** What every column of the tables means, as Markdown. */
export function codebook(language: Language, tables: readonly Table[], now: Date): string {
  const words = WORDS[language];
  const separator = language === 'zh' ? '：' : ': ';
  return [
    `# ${words.title}`,
    `${words.taken}${separator}${formatDateTime(now)}（Asia/Shanghai）`,
    `${words.licence}${separator}${LICENCE[language]}`,
    `${words.cite}${separator}${citation(formatDateTime(now).slice(0, 10))[language]}`,
    ...tables.map((table) => section(language, table)),
    '',
  ].join('\n\n');
}

function section(language: Language, { name, title, about, columns, key }: Table): string {
  const words = WORDS[language];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${title[language]} (${name}.csv)\n\n${about[language]}\n`,
    ...(key ? [`${words.key}: ${key.join(', ')}\n`] : []),
    line(words.head),
    line(words.head.map(() => '---')),
    ...columns.map((column) =>
      line([
        column.name,
        TYPES[language][column.type],
        column.optional ? words.yes : '',
        column.about[language],
        column.values?.join(', ') ?? '',
      ]),
    ),
  ].join('\n');
}
