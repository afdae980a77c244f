import { Command } from 'commander';
import { table } from '../eval/table';
import type { Bench, BenchResult, BenchSettings } from './bench';
import { downloadsBench } from './downloads.bench';
import { extractBench } from './extract.bench';
import { growthBench } from './growth.bench';
import { judgeBench } from './judge.bench';
import { requestsBench } from './requests.bench';
import { defaultTexts } from './sample-texts';

const BENCHES: readonly Bench[] = [extractBench, growthBench, judgeBench, downloadsBench, requestsBench];
const NAMES = BENCHES.map(({ name }) => name);

type Services = Pick<BenchSettings, 'startPostgres' | 'startRedis'>;

/**
 * Runs the command line.
 * @param services start a database or Redis, called when a bench needs one
 */
export async function runBench(services: Services): Promise<void> {
  await new Command('bench')
    .description('衡量速度。Measures speed; compare within one run, not between machines.')
    .argument('[name...]', `${NAMES.join('、')}；不写则全部 / all when none is named`)
    .option('--texts <dir>', '报告（.txt）所在文件夹 / folder of reports as .txt (BENCH_TEXTS; else samples/)')
    .option('--json', '以 JSON 输出 / print JSON')
    .action((names: string[], options: Options) => run(names, options, services))
    .parseAsync();
}

interface Options {
  texts?: string;
  json?: boolean;
}

async function run(names: string[], { texts, json }: Options, services: Services): Promise<void> {
  const unknown = names.find((name) => !NAMES.includes(name));
  if (unknown)
    throw new Error(
      `没有“${unknown}”，可用：${NAMES.join('、')}。There is no “${unknown}”; choose from ${NAMES.join(', ')}.`,
    );
  const results: Record<string, BenchResult> = {};
  for (const bench of BENCHES.filter(({ name }) => names.length === 0 || names.includes(name)))
    results[bench.name] = await bench.run({
      texts: texts ?? defaultTexts(),
      ...services,
      say,
    });
  say('');
  if (json) console.log(JSON.stringify(results, null, 1));
  else console.log(Object.values(results).map(describe).join('\n\n'));
}

function describe({ title, how, rows }: BenchResult): string {
  const head = Object.keys(rows[0] ?? {});
  return `## ${title}\n\n${how}\n\n${table(
    head,
    rows.map((row) => head.map((key) => row[key] ?? '')),
  )}`;
}

/** One line that is written over, for someone at a terminal. */
function say(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${what}`);
  else if (what) process.stderr.write(`${what}\n`);
}
