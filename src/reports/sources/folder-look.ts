import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { UploadService } from '../upload.service';
import type { LookFinding, SourceToLookAt } from './look-finding';

/** Looks at a folder on the server. */
@Injectable()
export class FolderLook {
  constructor(private readonly uploads: UploadService) {}

  /** @throws the signal's reason when it is called off */
  async look({ address, regionCode, year }: SourceToLookAt, signal: AbortSignal): Promise<LookFinding> {
    const entries = await readdir(address, { recursive: true, withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => error,
    );
    if (!Array.isArray(entries)) return missing(address, entries);
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    const declared = { region: regionCode ?? undefined, year: year ?? undefined };
    const documentIds: number[] = [];
    const refused: string[] = [];
    for (const file of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
      for await (const receipt of this.uploads.keep(basename(file), await readFile(file), declared)) {
        signal.throwIfAborted();
        if ('problem' in receipt) refused.push(`${receipt.problem.zh} ${receipt.problem.en}`);
        else if (receipt.isNew) documentIds.push(receipt.id);
      }
    return describe(address, files.length, documentIds, refused);
  }
}

function describe(address: string, files: number, documentIds: number[], refused: string[]): LookFinding {
  const trouble = refused.length === 0 ? '' : ` ${refused.slice(0, 5).join(' ')}`;
  return {
    outcome: documentIds.length > 0 ? 'changed' : 'unchanged',
    line: {
      zh: `文件夹中有 ${files} 个文件，新增文档 ${documentIds.length} 份，拒收 ${refused.length} 份。${trouble}`,
      en: `The folder has ${files} files, ${documentIds.length} documents are new, ${refused.length} are refused.${trouble}`,
    },
    address,
    standing: 'found',
    documentIds,
  };
}

function missing(address: string, { code }: NodeJS.ErrnoException): LookFinding {
  return {
    outcome: 'vanished',
    line: {
      zh: `无法读取文件夹（${code}）：请检查路径和权限。`,
      en: `The folder can't be read (${code}): check the path and its permissions.`,
    },
    address,
    standing: 'lasting',
  };
}
