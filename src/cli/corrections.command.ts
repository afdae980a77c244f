import { readFile } from 'node:fs/promises';
import { InvalidInputError } from '../common/errors';
import { CorrectionLinesQueries } from '../tracking/desk/correction-lines.queries';
import { ImportCorrectionsService } from '../tracking/desk/import-corrections.service';
import { withApplication } from './application';
import { EXIT } from './exit';
import { printLines } from './print-lines';

const IMPORTER = { id: null, name: '命令行 command line' };

/** Prints all corrections, a line of JSON each. */
export async function runExportCorrections(): Promise<void> {
  await withApplication((application) => printLines(application.get(CorrectionLinesQueries).all()));
}

/**
 * Takes the corrections of a file; none of them unless all lines are right.
 * @returns the exit code
 */
export async function runImportCorrections(
  file: string,
  { dryRun, skipBad }: { dryRun: boolean; skipBad: boolean },
): Promise<number> {
  const text = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => {
    throw new InvalidInputError('file.unreadable', {
      zh: `无法读取文件“${file}”（${code}）；请检查路径和权限。`,
      en: `Can't read the file “${file}” (${code}); check path and permissions.`,
    });
  });
  const { taken, outdated, known, refused, kept } = await withApplication((application) =>
    application.get(ImportCorrectionsService).import(text, IMPORTER, { check: dryRun, skipBad }),
  );
  for (const { line, zh, en } of refused) console.error(`第 ${line} 行：${zh}。Line ${line}: ${en}.`);
  print(
    kept
      ? `新增更正 ${taken} 条（其中 ${outdated} 条已有更晚的决定，未生效），原有 ${known} 条。` +
          `${taken} corrections are added (${outdated} of them not in force: there is a later decision), ${known} were here before.`
      : `没有添加：新的 ${taken} 条，原有 ${known} 条，有误 ${refused.length} 条。` +
          `Nothing is added: ${taken} new, ${known} known, ${refused.length} wrong.`,
  );
  return refused.length === 0 ? EXIT.ok : EXIT.incomplete;
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
