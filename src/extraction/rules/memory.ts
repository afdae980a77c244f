import { Span } from '../text/normalized-text';
import { ToldTime } from '../time/time-phrase';
import { Subject } from './subject';

/** What a sentence has said so far and what later clauses may leave out. */
export interface Memory {
  /** The things last measured: several where a list was distributed over. */
  subjects: Subject[];
  /** A clause without a figure before this one, which may name what the next figure is of. */
  topic?: Span;
  /** What such a clause is about, though it names no subject: 启动三年棚改攻坚计划. */
  theme?: string;
  /** Everything measured in the sentence so far, in order. */
  named: Subject[];
  /** The verb of a list of things done: 新增 in 新增甲9家、乙67家. */
  action: string;
  time: ToldTime;
  /** A year told before that still holds for main indicators. */
  mainTime?: ToldTime;
  hedge: string;
}

export const emptyMemory = (time: ToldTime, mainTime?: ToldTime): Memory => ({
  subjects: [],
  named: [],
  action: '',
  time,
  ...(mainTime ? { mainTime } : {}),
  hedge: '',
});

/** Keeps what was just measured. */
export function remember(memory: Memory, subjects: Subject[]): void {
  memory.subjects = subjects;
  for (const subject of subjects)
    if (memory.named[memory.named.length - 1]?.name !== subject.name) memory.named.push(subject);
}
