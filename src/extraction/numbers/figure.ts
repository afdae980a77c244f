import type { Op } from '../types';
import type { UnitKind } from '../units/units';

/** `multiple`: growth told in words (翻番, 零增长). */
export type FigureKind = UnitKind | 'rank' | 'ratio' | 'index' | 'multiple';

/** A figure as written: number, unit and the words that bound it (以上, 左右, 多). */
export interface Figure {
  start: number;
  /** After the unit and the bounding word that follows it. */
  end: number;
  value: number;
  /** The upper end of a range. */
  high?: number;
  unit: string;
  kind: FigureKind;
  /** What a word behind the figure, or 多 inside it, says: ge, le, approx, gt. */
  op?: Op;
  /** Written with Chinese numerals only, which names and phrases are full of. */
  chinese: boolean;
  /** 千亿元: a magnitude without a number. */
  bare: boolean;
}
