import { createHash } from 'node:crypto';
import type { NormalizedText } from '../../extraction/text/normalized-text';
import { compactText } from './compact-text';

/** One copy of a report's text, in which words are looked for. */
export interface ReportCopy {
  text: string;
  compact: NormalizedText;
  /** SHA-256 of the text as it is written. */
  hash: string;
}

export const copyOf = (text: string): ReportCopy => ({ text, compact: compactText(text), hash: hashOf(text) });

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
