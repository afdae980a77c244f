import { readFileSync } from 'node:fs';
import { SETTING_NAMES } from '../../../src/config/config';
import { projectPath } from '../../../src/config/paths';

/** The names in the first column of the table of settings. */
function documented(): string[] {
  const text = readFileSync(projectPath('docs', 'operations.md'), 'utf8');
  const [section] = /^## Settings$[^]*?(?=^## )/m.exec(text)!;
  const cells = [...section.matchAll(/^\|([^|]+)\|/gm)].map(([, cell]) => cell!);
  return cells.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name!));
}

describe('the table of settings', () => {
  it('tells of each, and of no other', () => {
    expect(documented().sort()).toEqual([...SETTING_NAMES].sort());
  });
});
