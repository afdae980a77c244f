import { ClaimField, Measure, Op } from '../types';
import { Period } from '../time/period';

/** A claim in the making; its places are those of the normalised text. */
export interface Draft {
  indicator: string;
  name: string;
  measure: Measure;
  average: boolean;
  op: Op;
  value?: number;
  high?: number;
  unit: string;
  reference?: string;
  period: Period;
  /** The whole period that the words stand in, of which `period` may be the last year. */
  span: Period;
  /** 达到, 增至: the words say that a level was reached. */
  reached: boolean;
  headline: boolean;
  hedge: string;
  scope: string;
  start: number;
  end: number;
  /** Where the figure itself starts. */
  figureStart: number;
  rule: string;
  stated: ClaimField[];
  confidence: number;
}
