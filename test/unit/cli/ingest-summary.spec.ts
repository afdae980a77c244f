import { describeIngestion, type Ingestion } from '../../../src/cli/ingest-summary';
import type { IngestedDocument, IngestedReport } from '../../../src/tracking/ingested-document.schema';

const problem = (code: string) => ({ code, zh: `说明${code}`, en: `Because of ${code}.` });
const report = (given: Partial<IngestedReport>): IngestedReport => ({
  id: 1,
  title: '2021年甲县政府工作报告',
  state: 'ready',
  problems: [],
  current: true,
  shownFrom: 'a.txt',
  claims: 7,
  ...given,
});
const document = (
  name: string,
  reports: IngestedReport[],
  given: Partial<IngestedDocument> = {},
): IngestedDocument => ({
  id: 1,
  name,
  state: 'read',
  problem: null,
  reports,
  ...given,
});
const NOTHING: Ingestion = { files: 1, known: 0, repeated: [], refused: [], documents: [] };

const CASES: [what: string, ingestion: Partial<Ingestion>, complete: boolean, says: RegExp][] = [
  [
    'what was read',
    { documents: [document('a.txt', [report({}), report({ claims: 3 })])] },
    true,
    /报告 2 份，表述 10 条；有问题的 0 项/,
  ],
  ['what was not waited for', { documents: undefined }, true, /已入队；有问题的 0 项/],
  ['what was known', { files: 2, known: 1 }, true, /文件 2 个，其中 1 个已有/],
  [
    'a file that was not taken',
    { refused: [{ name: 'b.txt', problem: problem('x') }] },
    false,
    /拒收 refused: b.txt\n {4}说明x Because of x\./,
  ],
  [
    'a document that cannot be read',
    { documents: [document('c.txt', [], { state: 'refused', problem: problem('y') })] },
    false,
    /拒收 refused: c.txt\n {4}说明y/,
  ],
  [
    'a report that is held',
    { documents: [document('d.txt', [report({ state: 'held', problems: [problem('z')] })])] },
    false,
    /存疑 held: d.txt（2021年甲县政府工作报告）\n {4}说明z/,
  ],
  [
    'a report that the rules fail on',
    { documents: [document('e.txt', [report({ state: 'failed', problems: [problem('f')] })])] },
    false,
    /读取失败 failed: e.txt/,
  ],
  [
    'an older version, which is no trouble, and what took its place',
    { documents: [document('f.txt', [report({ current: false, shownFrom: 'ten.txt' })])] },
    true,
    /报告 0 份.*有问题的 0 项[^]*旧版本 superseded: f.txt.*\n {4}“ten.txt”/,
  ],
  [
    'a file that was given twice, under which names',
    { files: 2, repeated: [{ name: 'copy.txt', of: 'a.txt' }] },
    true,
    /其中 0 个已有.*有问题的 0 项[^]*重复 repeated: copy.txt\n {4}与“a.txt”完全相同/,
  ],
  [
    'a text that is there twice, which is none either',
    { documents: [document('g.txt', [])] },
    true,
    /有问题的 0 项[^]*重复 repeated: g.txt/,
  ],
];

describe('the summary of an ingestion', () => {
  it.each(CASES)('tells %s', (_, ingestion, complete, says) => {
    const summary = describeIngestion({ ...NOTHING, ...ingestion });
    expect(summary.text).toMatch(says);
    expect(summary.complete).toBe(complete);
  });

  it('names no trouble twice, and none where there is none', () => {
    const { text } = describeIngestion({ ...NOTHING, documents: [document('a.txt', [report({})])] });
    expect(text.trim().split('\n')).toHaveLength(2);
  });
});
