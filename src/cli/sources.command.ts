import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { InvalidInputError } from '../common/errors';
import { formatDateTime } from '../common/time';
import { type Source, type SourceKind, sourceKind } from '../reports/sources/source.schema';
import { SourcesImportService } from '../reports/sources/sources-import.service';
import { SourcesQueries } from '../reports/sources/sources.queries';
import { type SourceInput, SourcesService } from '../reports/sources/sources.service';
import { withApplication } from './application';
import { EXIT } from './exit';

const PAGE = 100;

/** Adds one source and has it looked at. */
export async function runAddSource(kind: SourceKind, address: string, rest: Omit<SourceInput, 'kind' | 'address'>) {
  const source = { ...rest, kind, address: kind === 'folder' ? resolve(address) : address };
  const id = await withApplication((application) => application.get(SourcesService).add(source));
  print(`已添加来源 ${id}，即将查看。Source ${id} is added and will be looked at.`);
}

/** Prints all sources, one a line, the newest first. */
export async function runListSources(): Promise<void> {
  await withApplication(async (application) => {
    let cursor: number | null | undefined;
    while (cursor !== null) {
      const page = await application.get(SourcesQueries).list({ limit: PAGE, cursor });
      for (const source of page.items) print(describe(source));
      cursor = page.nextCursor;
    }
  });
}

/** Has a source looked at now. */
export async function runLookAtSource(id: number): Promise<void> {
  await withApplication((application) => application.get(SourcesService).lookNow(id));
  print(`来源 ${id} 即将查看。Source ${id} will be looked at.`);
}

/** Switches a source on or off. */
export async function runSwitchSource(id: number, enabled: boolean): Promise<void> {
  await withApplication((application) => application.get(SourcesService).change(id, { enabled }));
  print(
    enabled
      ? `来源 ${id} 已启用。Source ${id} is on.`
      : `来源 ${id} 已停用，历史保留。Source ${id} is off; its history stays.`,
  );
}

/**
 * Adds the sources of a CSV file; none of them unless all lines are right.
 * @returns the exit code
 */
export async function runImportSources(file: string, options: { dryRun: boolean; skipBad: boolean }): Promise<number> {
  const mode = options.dryRun ? 'check' : options.skipBad ? 'right' : 'all';
  const bytes = await read(file);
  const { lines, errors, added } = await withApplication((application) =>
    application.get(SourcesImportService).import(bytes, basename(file), { mode, kinds: sourceKind.options }),
  );
  for (const { line, text } of errors) console.error(`第 ${line} 行：${text.zh}。Line ${line}: ${text.en}.`);
  const fresh = lines.filter(({ isKnown }) => !isKnown).length;
  if (errors.length > 0 && !options.skipBad)
    print(
      `${errors.length} 处有误，一条也没有添加；请更正，或加上 --skip-bad 略过。` +
        `${errors.length} errors, nothing is added: mend them, or leave them out with --skip-bad.`,
    );
  else
    print(
      added === null
        ? `检查完毕：${lines.length} 条可用，其中新的 ${fresh} 条；没有添加。Checked: ${lines.length} are right, ${fresh} of them new; nothing is added.`
        : `新增来源 ${added} 条，原有 ${lines.length - added} 条。${added} sources are added, ${lines.length - added} were here before.`,
    );
  return errors.length === 0 ? EXIT.ok : EXIT.incomplete;
}

function describe({ id, kind, state, address, lastLook }: Source): string {
  const look = lastLook ? `${formatDateTime(new Date(lastLook.at))} ${lastLook.line.zh} ${lastLook.line.en}` : '';
  return [id, kind, state, address, look].join('\t');
}

async function read(file: string): Promise<Uint8Array> {
  return readFile(file).catch(({ code }: NodeJS.ErrnoException) => {
    throw new InvalidInputError('file.unreadable', {
      zh: `无法读取文件“${file}”（${code}）；请检查路径和权限。`,
      en: `Can't read the file “${file}” (${code}); check path and permissions.`,
    });
  });
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
