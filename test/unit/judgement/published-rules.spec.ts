import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JUDGEMENT_VERSION, PARAMETERS } from '../../../src/judgement/parameters';

const published = readFileSync(join(__dirname, '../../../docs/judging.md'), 'utf8');

describe('the published rules', () => {
  it('are those of this version', () => {
    expect(published).toContain(`**${JUDGEMENT_VERSION}**`);
  });

  it('give every parameter with its value, and no other', () => {
    const rows = [...published.matchAll(/^\| `(\w+)`\s+\| ([\d.]+)\s+\|/gm)].map(([, name, value]) => [
      name,
      Number(value),
    ]);
    expect(Object.fromEntries(rows)).toEqual(PARAMETERS);
  });
});
