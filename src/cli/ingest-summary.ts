import type { Problem } from '../reports/report.schema';
import type { IngestedDocument } from '../tracking/ingest-progress.queries';

/** A file that was not taken at all. */
export interface Refusal {
  name: string;
  problem: Problem;
}

export interface Ingestion {
  files: number;
  /** How many were here before. */
  known: number;
  refused: Refusal[];
  /** What became of those taken; empty where it was not waited for. */
  documents: IngestedDocument[];
}

/** The summary of an ingestion, and whether everything that was given can now be read and judged. */
export function describeIngestion({ files, known, refused, documents }: Ingestion): {
  text: string;
  complete: boolean;
} {
  const reports = documents.flatMap((document) => document.reports);
  const ready = reports.filter(({ state }) => state === 'ready');
  const claims = ready.reduce((sum, report) => sum + report.claims, 0);
  const troubles = [
    ...refused.map(({ name, problem }) => line('拒收', 'refused', name, [problem])),
    ...documents.flatMap(describeTroubles),
  ];
  const lines = [
    `文件 ${files} 个，其中 ${known} 个已有；报告 ${ready.length} 份，表述 ${claims} 条；有问题的 ${troubles.length} 项。`,
    `${files} files, ${known} of them known before; ${ready.length} reports with ${claims} claims; ${troubles.length} in trouble.`,
    ...troubles,
  ];
  return { text: `${lines.join('\n')}\n`, complete: troubles.length === 0 };
}

function describeTroubles({ name, problem, reports }: IngestedDocument): string[] {
  if (problem) return [line('拒收', 'refused', name, [problem])];
  return reports.flatMap(({ state, problems, title }) => {
    if (state === 'held') return [line('存疑', 'held', `${name}（${title}）`, problems)];
    if (state === 'failed') return [line('读取失败', 'failed', `${name}（${title}）`, problems)];
    return [];
  });
}

const line = (zh: string, en: string, name: string, problems: Problem[]) =>
  [`  ${zh} ${en}: ${name}`, ...problems.map((problem) => `    ${problem.zh} ${problem.en}`)].join('\n');
