import { ACTS, BARE_NAME, BARE_NAMES, CONTRASTS, FILLERS, STAGES, SYNONYMS } from './vocabulary';

/** A name taken apart, so that 改造老旧小区 and 老旧小区改造项目 can be seen to be one thing. */
export interface Name {
  /** The name without marks: quotes, brackets, spaces. */
  plain: string;
  /** What is left without verbs and words that only count: the thing itself. */
  core: string;
  /** The name is of several things, told one after the other. */
  lists: boolean;
  /** The name does not say what it is of: 投资, 总投资. */
  isBare: boolean;
  /** Pairs of neighbouring characters of the core (the core itself where it has only one). */
  pairs: readonly string[];
  /** Stages of work that the name tells. */
  stages: ReadonlySet<string>;
  /** For each group of words that exclude one another, the member that the name has. */
  contrasts: ReadonlyMap<number, string>;
  /** Grades and sizes: 3A级, 10千伏, 5G, 百亿元. */
  grades: readonly string[];
}

const MARKS = /[\s“”"‘’'《》〈〉（）()【】[\]、，,。；：:·•—-]/g;
const GRADE = /[0-9]+(?:\.[0-9]+)?(?:A级|[A-Za-z]+|千伏|万千瓦|岁|年)|[0-9]*[十百千]*[万亿](?:美?元|级)/g;

const read = new Map<string, Name>();
const LIMIT = 100_000;

/** Takes a name apart; names are few and come again and again, so each is read once. */
export function readName(written: string): Name {
  let name = read.get(written);
  if (!name) {
    if (read.size >= LIMIT) read.clear();
    name = parse(written);
    read.set(written, name);
  }
  return name;
}

function parse(written: string): Name {
  const plain = written.normalize('NFKC').replace(MARKS, '');
  const core = coreOf(SYNONYMS.reduce((name, [wordings, one]) => name.replace(wordings, one), plain));
  const contrasts = new Map<number, string>();
  CONTRASTS.forEach((words, group) => {
    const found = longest(words.filter((word) => plain.includes(word)));
    if (found) contrasts.set(group, found);
  });
  const stages = new Set(
    Object.entries(STAGES)
      .filter(([, verbs]) => verbs.some((verb) => plain.includes(verb)))
      .map(([stage]) => stage),
  );
  return {
    plain,
    core,
    lists: /[、和及与]/.test(written),
    isBare: BARE_NAMES.has(core) || BARE_NAME.test(core),
    pairs: pairsOf(core),
    stages,
    contrasts,
    grades: plain.match(GRADE) ?? [],
  };
}

const longest = (words: readonly string[]): string | undefined =>
  words.reduce<string | undefined>(
    (best, word) => (best === undefined || word.length > best.length ? word : best),
    undefined,
  );

/** Takes verbs from both ends and words that add nothing from everywhere, as long as at least two characters of a thing stay. */
function coreOf(plain: string): string {
  const filled = plain.replace(FILLERS, '');
  let core = filled.length >= 2 ? filled : plain;
  for (;;) {
    const act = ACTS.find((word) => core.length - word.length >= 2 && (core.startsWith(word) || core.endsWith(word)));
    if (!act) return core;
    core = core.startsWith(act) ? core.slice(act.length) : core.slice(0, -act.length);
  }
}

/** Pairs of neighbouring characters; a single character stands alone. */
export function pairsOf(core: string): string[] {
  if (core.length < 2) return [core];
  return Array.from({ length: core.length - 1 }, (_, at) => core.slice(at, at + 2));
}
