import { Claim } from '../types';
import { Period } from '../time/period';

/** What of a claim is told by its period and its place in the text. */
type ToldElsewhere = 'role' | 'start' | 'end' | 'plan' | 'quote' | 'offset';

/** A claim in the making; its places are those of the normalised text. */
export interface Draft extends Omit<Claim, ToldElsewhere> {
  period: Period;
  /** The whole period that the words stand in, of which `period` may be the last year. */
  span: Period;
  /** 达到, 增至: the words say that a level was reached. */
  reached: boolean;
  start: number;
  end: number;
  /** Where the figure itself starts. */
  figureStart: number;
}
