import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readReports } from '../src/cli/read-reports';
import { projectPath } from '../src/config/paths';

/** A report as the engine is given it. */
export interface SampleText {
  text: string;
  year: number;
  regionNames: string[];
  /** Bytes of UTF-8. */
  size: number;
}

const ENOUGH_BYTES = 2_000_000;

/** The reports of a folder; where there are few, as often as it takes to measure something. */
export async function sampleTexts(directory: string): Promise<SampleText[]> {
  if (!existsSync(directory)) throw new Error(`没有文件夹“${directory}”。There is no folder “${directory}”.`);
  const files = readdirSync(directory).filter((file) => file.endsWith('.txt'));
  const reports = (await Promise.all(files.map((file) => readReports(join(directory, file), {})))).flat();
  const texts = reports.map(({ text, year, regionName }) => ({
    text: text!,
    year,
    regionNames: regionName ? [regionName] : [],
    size: Buffer.byteLength(text!),
  }));
  if (texts.length === 0)
    throw new Error(`“${directory}”里没有 .txt 报告。There are no .txt reports in “${directory}”.`);
  const repeats = Math.ceil(ENOUGH_BYTES / bytesOf(texts));
  return Array.from({ length: repeats }, () => texts).flat();
}

export const bytesOf = (texts: readonly SampleText[]): number => texts.reduce((sum, { size }) => sum + size, 0);

/** Where reports lie when nobody says otherwise: the project's own samples. */
export const defaultTexts = (): string => process.env.BENCH_TEXTS ?? projectPath('samples');
