import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure, Role } from '../src/extraction/types';
import type { Verdict } from '../src/judgement/types';
import type { Figure } from './quantity';

/** A claim as a person read it. */
export interface LabelledClaim extends Figure {
  role: Role;
  indicator?: string;
  name: string;
  measure: Measure;
  start: number;
  end: number;
  headline?: boolean;
  scope?: string;
  quote: string;
  offset?: number;
  /** May be found or not: counts neither way. */
  optional?: boolean;
}

/** A text whose claims a person read: all of them, or those of the main targets. */
export interface LabelledText {
  name: string;
  set: 'full' | 'headline';
  /** The year of the report. */
  year: number;
  claims: LabelledClaim[];
}

/** A target of the first of two reports, and what the second says of it. */
export interface LabelledLink {
  target_quote: string;
  indicator?: string;
  op: string;
  target_value?: number;
  target_unit?: string;
  outcome_value?: number;
  outcome_unit?: string;
  verdict: Verdict;
}

/** Two reports of a region, of one year and the next, with the links between them. */
export interface LabelledPair {
  first: string;
  second: string;
  links: LabelledLink[];
}

export interface Labels {
  texts: LabelledText[];
  pairs: LabelledPair[];
}

interface Index {
  texts: Record<string, { set: 'full' | 'headline'; year: number }>;
}

const CLAIMS = '.labels.jsonl';
const LINKS = '.links.jsonl';

/**
 * Reads a folder of labels, as docs/labels.md describes it.
 * @throws Error that names the file, and the line where one is no JSON
 */
export function readLabels(directory: string): Labels {
  const index = join(directory, 'index.json');
  if (!existsSync(index))
    throw new Error(
      `“${directory}”里没有标注（缺 index.json）；格式和取得办法见 docs/labels.md。` +
        `There are no labels in “${directory}” (index.json is missing); docs/labels.md says how they look and where to get them.`,
    );
  const { texts } = JSON.parse(readFileSync(index, 'utf8')) as Index;
  return {
    texts: Object.entries(texts)
      .map(([name, text]) => ({ name, ...text, file: join(directory, name + CLAIMS) }))
      .filter(({ file }) => existsSync(file))
      .map(({ file, ...text }) => ({ ...text, claims: readLines<LabelledClaim>(file) })),
    pairs: readdirSync(directory)
      .filter((file) => file.endsWith(LINKS))
      .sort()
      .map((file) => {
        const [first, second] = file.slice(0, -LINKS.length).split('__');
        return { first: first!, second: second!, links: readLines<LabelledLink>(join(directory, file)) };
      }),
  };
}

function readLines<Row>(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Row];
    } catch {
      throw new Error(`${file}:${at + 1} 不是 JSON。${file}:${at + 1} is no JSON.`);
    }
  });
}
