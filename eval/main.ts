import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { compareReports } from '../src/cli/compare.command';
import { projectPath } from '../src/config/paths';
import { calibrate, weightsSource } from './calibrate';
import { type Accuracy, describeAccuracy, describeConfidence } from './describe-accuracy';
import { describeWords } from './describe-words';
import { type LabelledPair, type Labels, readLabels } from './labels';
import { KINDS, readKinds, type ReadText } from './read-texts';
import { scoreText } from './score-claims';
import { type LinkScore, scoreLinks } from './score-links';

interface Options {
  labels?: string;
  texts?: string;
  out?: string;
  words?: string;
  calibrate?: boolean;
}

const program = new Command('eval')
  .description('按人工标注衡量读取和对应的准确度。Measures reading and linking against what people read.')
  .option('--labels <dir>', '标注所在文件夹 / folder of the labels', process.env.EVAL_LABELS)
  .option('--texts <dir>', '报告所在文件夹 / folder of the reports', process.env.EVAL_TEXTS)
  .option('--out <file>', '另写成 Markdown 报告（只有数字） / also write a Markdown report, figures only')
  .option(
    '--words <file>',
    '另写出每处错误的原文，仅供自己查看 / also write every fault with its words, for private reading',
  )
  .option('--calibrate', '由标注重新估计可信度 / learn confidence anew from the labels, and write it into the rules')
  .action(run);

async function run({
  labels: labelsDirectory,
  texts: textsDirectory,
  out,
  words,
  calibrate: learn,
}: Options): Promise<void> {
  if (!labelsDirectory || !textsDirectory) throw new Error(NOTHING_TO_COMPARE);
  const labels = readLabels(labelsDirectory);
  const read = await readAll(labels, textsDirectory);
  const accuracy = measure(labels, read);
  if (learn) return learnConfidence(accuracy);
  const tables = describeAccuracy(accuracy);
  console.log(tables);
  if (out) write(out, `${REPORT_HEAD}\n\n${tables}\n`);
  if (words)
    write(
      words,
      `${describeWords(
        accuracy.texts.flatMap(({ faults }) => faults),
        accuracy.links.flatMap(({ faults }) => faults),
      )}\n`,
    );
}

/** Reads each text that labels speak of, in every kind of document in which it is there. */
async function readAll({ texts, pairs }: Labels, directory: string): Promise<Map<string, ReadText[]>> {
  const names = new Set([...texts.map(({ name }) => name), ...pairs.flatMap(({ first, second }) => [first, second])]);
  const read = new Map<string, ReadText[]>();
  for (const name of names) {
    const kinds = await readKinds(directory, name);
    if (kinds.length > 0) read.set(name, kinds);
    else
      console.error(
        `“${name}”有标注，但“${directory}”里没有它的正文，略过。` +
          `There are labels for “${name}”, but no text in “${directory}”; left out.`,
      );
  }
  return read;
}

function measure({ texts, pairs }: Labels, read: ReadonlyMap<string, ReadText[]>): Accuracy {
  const scored = texts.flatMap((labelled) =>
    (read.get(labelled.name) ?? []).map(({ kind, claims, text }, at) => ({
      kind,
      first: at === 0,
      scored: scoreText(labelled, claims, text),
    })),
  );
  return {
    texts: scored.filter(({ first }) => first).map((each) => each.scored),
    kinds: KINDS.map((kind) => ({
      kind,
      texts: scored.filter((each) => each.kind === kind).map((each) => each.scored),
    })).filter((each) => each.texts.length > 0),
    links: pairs.flatMap((pair) => measurePair(pair, read)),
  };
}

function measurePair(pair: LabelledPair, read: ReadonlyMap<string, ReadText[]>): LinkScore[] {
  const first = read.get(pair.first)?.[0];
  const second = read.get(pair.second)?.[0];
  if (!first || !second) return [];
  return [scoreLinks(pair, compareReports(first.reports, second.reports), first.text)];
}

/** Writes what was learned into the rules, and prints what it is worth on texts that it was not learned from. */
function learnConfidence({ texts }: Accuracy): void {
  const judged = texts.flatMap((text) => text.judged);
  if (judged.length === 0)
    throw new Error('没有全文标注，无从学习。No text is labelled whole: there is nothing to learn from.');
  const calibration = calibrate(judged);
  writeFileSync(WEIGHTS, weightsSource(calibration, judged.length));
  console.log(`${describeConfidence(calibration.unseen)}\n`);
  console.log(`已写入 ${WEIGHTS}。Written to ${WEIGHTS}.`);
}

const WEIGHTS = projectPath('src', 'extraction', 'confidence', 'weights.ts');

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const NOTHING_TO_COMPARE =
  '没有标注就无从衡量：请用 --labels DIR --texts DIR（或环境变量 EVAL_LABELS、EVAL_TEXTS）指明标注和正文所在的文件夹；格式和取得办法见 docs/labels.md。' +
  'Without labels nothing can be measured: name the folders of labels and texts with --labels DIR --texts DIR ' +
  '(or EVAL_LABELS, EVAL_TEXTS); docs/labels.md says how labels look and where to get them.';

const REPORT_HEAD = `# Accuracy · 准确度

What the rules read in reports that people read and labelled, counted by \`npm run eval\`; the labels' form and the
counting are described in [labels.md](labels.md). Figures only: the words belong to the reports.`;

program.parseAsync().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
