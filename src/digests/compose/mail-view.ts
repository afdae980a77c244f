import type { Verdict } from '../../judgement/types';

/** A mail before it is HTML or text: what it says and in which order, without how it looks. */
export interface MailView {
  locale: string;
  subject: string;
  /** Above the title: whose mail this is. */
  site: { name: string; href: string };
  title: string;
  paragraphs: string[];
  /** The one thing to do, where there is one. */
  button?: { label: string; href: string };
  sections: SectionView[];
  footer: { text: string; href?: string }[];
}

export interface SectionView {
  title: string;
  count: number;
  lines: LineView[];
  /** What is not told line by line. */
  rest?: { label: string; links: { label: string; href: string }[] };
}

/** A verdict by word and shape; its colour is the renderer's. */
export interface VerdictView {
  value: Verdict;
  word: string;
  symbol: string;
}

export interface LineView {
  href: string | null;
  /** What it is of: region and year. */
  place: string;
  name: string;
  from: VerdictView | null;
  to: VerdictView | null;
  quotes: { label: string; text: string }[];
  note: string | null;
}
