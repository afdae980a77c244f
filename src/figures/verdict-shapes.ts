interface VerdictShape {
  /** Outline of the mark as an SVG path in a box of 16 by 16. */
  outline: string;
  /** Whether the outline is filled with the verdict's colour or only drawn with it. */
  filled: boolean;
  /** What is drawn on the outline: in the paper's colour if filled, else in the verdict's. */
  glyph: string;
}

const CIRCLE = 'M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2Z';

/** The shape of each verdict, wherever one is drawn. */
export const VERDICT_SHAPES = {
  met: { outline: CIRCLE, filled: true, glyph: 'm4.8 8.2 2.3 2.3 4.2-4.7' },
  missed: { outline: 'M1 2.4h14L8 14.6Z', filled: true, glyph: 'M8 4.9v3.3M8 10.3v.2' },
  unreported: { outline: 'M1.8 1.8h12.4v12.4H1.8Z', filled: false, glyph: 'M2 8.4 8.4 2M2 14 14 2M7.6 14 14 7.6' },
  pending: { outline: CIRCLE, filled: false, glyph: 'M8 4.6V8l2.3 1.6' },
  incomparable: {
    outline: 'M8 .6 15.4 8 8 15.4.6 8Z',
    filled: true,
    glyph: 'M5.2 6.6h5.6M5.2 9.6h5.6M9.4 4.9 6.6 11.3',
  },
} satisfies Record<string, VerdictShape>;
