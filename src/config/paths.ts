import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

function findProjectRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`No package.json above ${__dirname}: duixian runs from its own folder.`);
  return findProjectRoot(parent);
}

/** The project's folder, found from here: sources and build lie at different depths. */
export const PROJECT_ROOT = findProjectRoot(__dirname);

/** A path inside the project, absolute. */
export function projectPath(...parts: string[]): string {
  return join(PROJECT_ROOT, ...parts);
}
