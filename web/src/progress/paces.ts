import type { PlanTarget } from '../api/types';

/** How a plan target stands: word (by i18n key `pace.<pace>`), shape and colour, like those of a verdict. */
export type Pace = PlanTarget['pace'];

interface PaceShape {
  /** Outline as an SVG path in a box of 16 by 16. */
  path: string;
  filled: boolean;
}

export const PACE_SHAPES: Record<Pace, PaceShape> = {
  reached: { path: 'M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2Zm-3.2 7 2.3 2.3 4.2-4.7', filled: false },
  ahead: { path: 'M2 2.5 8 8l-6 5.5ZM8.5 2.5l6 5.5-6 5.5Z', filled: true },
  'on-pace': { path: 'M2 5.3h12M2 10.7h12', filled: false },
  behind: { path: 'M14 2.5 8 8l6 5.5ZM7.5 2.5l-6 5.5 6 5.5Z', filled: true },
  unknown: { path: 'M2 8h2.4M6.8 8h2.4M11.6 8H14', filled: false },
};
