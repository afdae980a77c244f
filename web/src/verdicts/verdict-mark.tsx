import { VERDICT_SHAPES } from '../../../src/figures/verdict-shapes';
import type { Verdict } from './verdicts';
import './verdict.css';

/** The verdict's shape in its colour, without its word: only beside the word, or where the word is said otherwise. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { outline, filled, glyph } = VERDICT_SHAPES[verdict];
  return (
    <svg className="verdict-mark" data-verdict={verdict} data-filled={filled} viewBox="0 0 16 16" aria-hidden="true">
      <path className="verdict-mark-outline" d={outline} />
      <path className="verdict-mark-glyph" d={glyph} />
    </svg>
  );
}
