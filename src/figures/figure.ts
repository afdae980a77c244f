/** The part of a claim that says how much: the fields of docs/claims.md by those names. */
export interface Figure {
  measure: string;
  average: boolean;
  op: string;
  value?: number | null;
  high?: number | null;
  unit: string;
  reference?: string | null;
}

/** A figure for display: `lead` says what kind of quantity it is (增长, 年均), `text` how much. */
export interface FigureText {
  lead: string;
  text: string;
}

export type FigureLanguage = 'zh' | 'en';
