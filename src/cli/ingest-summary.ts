import type { Bilingual } from '../common/errors';
import type { Problem } from '../reports/report.schema';
import type { IngestedDocument } from '../tracking/ingested-document.schema';

/** A file that was not taken at all. */
export interface Refusal {
  name: string;
  problem: Problem;
}

/** A file with the same bytes as another one that was given before it. */
export interface Repetition {
  name: string;
  of: string;
}

export interface Ingestion {
  files: number;
  /** How many were here before. */
  known: number;
  repeated: Repetition[];
  refused: Refusal[];
  /** What became of those taken; absent where it was not waited for. */
  documents?: IngestedDocument[];
}

/** The summary of an ingestion, and whether everything that was given can now be read and judged. */
export function describeIngestion({ files, known, repeated, refused, documents }: Ingestion): {
  text: string;
  complete: boolean;
} {
  const troubles = [
    ...refused.map(({ name, problem }) => line('拒收', 'refused', name, [problem])),
    ...(documents ?? []).flatMap(describeTroubles),
  ];
  const lines = [
    `文件 ${files} 个，其中 ${known} 个已有；${documents ? count(documents).zh : '已入队'}；有问题的 ${troubles.length} 项。`,
    `${files} files, ${known} of them known before; ${documents ? count(documents).en : 'enqueued'}; ${troubles.length} in trouble.`,
    ...troubles,
    ...repeated.map(({ name, of }) => line('重复', 'repeated', name, [sameFile(of)])),
    ...(documents ?? []).flatMap(describeSuperseded),
  ];
  return { text: `${lines.join('\n')}\n`, complete: troubles.length === 0 };
}

function count(documents: IngestedDocument[]): Bilingual {
  const ready = documents.flatMap(({ reports }) =>
    reports.filter(({ state, current }) => state === 'ready' && current),
  );
  const claims = ready.reduce((sum, report) => sum + report.claims, 0);
  return { zh: `报告 ${ready.length} 份，表述 ${claims} 条`, en: `${ready.length} reports with ${claims} claims` };
}

function describeTroubles({ name, problem, reports }: IngestedDocument): string[] {
  if (problem) return [line('拒收', 'refused', name, [problem])];
  return reports.flatMap(({ state, problems, title, current }) => {
    if (!current) return [];
    if (state === 'held') return [line('存疑', 'held', `${name}（${title}）`, problems)];
    if (state === 'failed') return [line('读取失败', 'failed', `${name}（${title}）`, problems)];
    return [];
  });
}

/** Nothing is wrong with these: readers see the same report from another document. */
function describeSuperseded({ name, state, reports }: IngestedDocument): string[] {
  if (state === 'read' && reports.length === 0) return [line('重复', 'repeated', name, [REPEATED])];
  return reports
    .filter(({ current }) => !current)
    .map(({ title, shownFrom }) => line('旧版本', 'superseded', `${name}（${title}）`, [superseded(shownFrom)]));
}

const REPEATED: Bilingual = {
  zh: '正文与另一份文件完全相同。',
  en: 'Its text is the same as that of another document.',
};

const sameFile = (of: string): Bilingual => ({ zh: `与“${of}”完全相同。`, en: `It is the same as “${of}”.` });

const superseded = (by: string): Bilingual => ({
  zh: `“${by}”中有同一地区同一年的报告，收到得较晚，以其为准；这一份仍保留。`,
  en: `“${by}” has the report of the same region and year and was received later: it is the one shown, this one is kept.`,
});

const line = (zh: string, en: string, name: string, problems: Bilingual[]) =>
  [`  ${zh} ${en}: ${name}`, ...problems.map((problem) => `    ${problem.zh} ${problem.en}`)].join('\n');
