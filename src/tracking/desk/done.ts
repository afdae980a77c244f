import type { ScorecardKey } from '../scorecards.repository';
import type { ActResult } from './act.schema';

/** Who acts. */
export interface Editor {
  id: number;
  name: string;
}

/** What an act came to, and the work that it leaves behind, which is handed in once the act is kept. */
export interface Done {
  result: ActResult;
  /** Scorecards of other regions that are to be judged now. */
  dependants: ScorecardKey[];
  /** Revisions that are to be read now. */
  toRead?: number[];
}
