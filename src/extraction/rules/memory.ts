import { Period } from '../time/period';
import { Subject } from './subject';

/** What a sentence has said so far and what later clauses may leave out. */
export interface Memory {
  /** The things last measured: several where a list was distributed over. */
  subjects: Subject[];
  /** The verb of a list of things done: 新增 in 新增甲9家、乙67家. */
  action: string;
  period: Period;
  byEnd: boolean;
  hedge: string;
  /** Number of the clause that `subjects` stand in. */
  clause: number;
}

export const emptyMemory = (period: Period): Memory => ({
  subjects: [],
  action: '',
  period,
  byEnd: false,
  hedge: '',
  clause: -1,
});
