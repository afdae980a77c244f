import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InvalidInputError } from '../common/errors';

/**
 * All files under the given files and folders, in the order of their names; hidden ones are left out.
 * @throws InvalidInputError when a path does not exist or can't be read
 */
export async function findFiles(paths: string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(walk));
  return [...new Set(found.flat())];
}

async function walk(path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = (await readdir(path)).filter((name) => !name.startsWith('.')).sort();
    return (await Promise.all(entries.map((name) => walk(join(path, name))))).flat();
  } catch (error) {
    if (error instanceof InvalidInputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new InvalidInputError('file.unreadable', {
      zh: `无法读取“${path}”（${code}）；请检查路径和权限。`,
      en: `Can't read “${path}” (${code}); check path and permissions.`,
    });
  }
}
