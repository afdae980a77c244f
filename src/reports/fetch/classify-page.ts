import type { Bilingual } from '../../common/errors';
import { viewText } from './page-view';
import { recognizePage } from './recognize-page';

/** What was read of a page: its text, and whose report of which year that is, where this is known. */
export interface ReadPage {
  text: string;
  region?: { code: string; name: string };
  year?: number;
}

export interface PageClass {
  /**
   * `same-report` may replace what was there. Everything else is kept beside it: a `shortened` report has lost most of
   * its text, `another-report` is of another government or year, `another-page` is something else.
   */
  kind: 'same-report' | 'shortened' | 'another-report' | 'another-page' | 'error-page' | 'login-page' | 'blocked-page';
  reasons: Bilingual[];
}

const SHINGLE = 8;
/** A corrected report keeps nearly all of its words; a report of the next year hardly any run of eight characters. */
const SAME = 0.5;
const MOSTLY_INSIDE = 0.8;

/**
 * Tells whether what an address now shows is still the report that was taken from it. Pure; linear in both texts.
 * @param before what was taken from this address
 * @param now what it shows
 */
export function classifyPage(before: ReadPage, now: ReadPage): PageClass {
  const standIn = recognizePage(viewText(now.text));
  if (standIn) return { kind: standIn.kind, reasons: [standIn.reason] };

  const contradictions = [otherRegion(before, now), otherYear(before, now)].filter((reason) => reason !== undefined);
  if (contradictions.length > 0) return { kind: 'another-report', reasons: contradictions };

  const old = shingles(before.text);
  const fresh = shingles(now.text);
  const shared = [...fresh].filter((shingle) => old.has(shingle)).length;
  const kept = share(shared, old.size);
  if (kept >= SAME) return { kind: 'same-report', reasons: [keptWords(kept)] };
  if (share(shared, fresh.size) >= MOSTLY_INSIDE) return { kind: 'shortened', reasons: [lostWords(kept)] };
  return speaksAsReport(now.text)
    ? { kind: 'another-report', reasons: [keptWords(kept), OTHER_WORDS] }
    : { kind: 'another-page', reasons: [keptWords(kept), NO_REPORT] };
}

function shingles(text: string): Set<string> {
  const characters = text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= characters.length; at++) found.add(characters.slice(at, at + SHINGLE));
  return found;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);

function speaksAsReport(text: string): boolean {
  return /各位代表|政\s*府\s*工\s*作\s*报\s*告/.test(text);
}

function otherRegion({ region: before }: ReadPage, { region: now }: ReadPage): Bilingual | undefined {
  if (!before || !now || before.code === now.code) return undefined;
  return {
    zh: `原来是${before.name}的报告，现在是${now.name}的`,
    en: `it was the report of ${before.name} and is now that of ${now.name}`,
  };
}

function otherYear({ year: before }: ReadPage, { year: now }: ReadPage): Bilingual | undefined {
  if (before === undefined || now === undefined || before === now) return undefined;
  return {
    zh: `原来是 ${before} 年的报告，现在是 ${now} 年的`,
    en: `it was the report of ${before} and is now that of ${now}`,
  };
}

function keptWords(kept: number): Bilingual {
  return {
    zh: `原来的文字保留了 ${percent(kept)}`,
    en: `${percent(kept)} of the words that were there are kept`,
  };
}

function lostWords(kept: number): Bilingual {
  return {
    zh: `文字都是原来的，但只剩 ${percent(kept)}`,
    en: `the words are those that were there, but only ${percent(kept)} of them are left`,
  };
}

const OTHER_WORDS: Bilingual = {
  zh: '仍是一篇政府工作报告，但文字不同',
  en: 'it is a work report still, but in other words',
};
const NO_REPORT: Bilingual = { zh: '看不出是政府工作报告', en: 'it does not read as a work report' };

const percent = (value: number) => `${Math.floor(value * 100)}%`;
