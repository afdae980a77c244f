import { Injectable } from '@nestjs/common';
import { fetchDocument } from '../fetch/fetch-document';
import type { FetchOutcome } from '../fetch/fetch-outcome';
import { judgePage } from './judge-page';
import type { LookFinding, SourceToLookAt } from './look-finding';
import { PageVisitor } from './page-visitor';
import { readPage } from './read-page';
import { newAddress, nowKnown, takenDocument, webFinding } from './web-finding';

/** Looks at the address of one report. */
@Injectable()
export class UrlLook {
  constructor(private readonly visitor: PageVisitor) {}

  /** @throws InvalidInputError where the settings allow no visit, the signal's reason when it is called off */
  async look(source: SourceToLookAt, signal: AbortSignal): Promise<LookFinding> {
    const outcome = await fetchDocument(source.address, source.known, this.visitor.get(), signal);
    const finding = webFinding(outcome);
    const taken = takenDocument(outcome);
    if (!taken) return { ...finding, ...standIn(outcome), ...found(outcome, source) };

    const document = { name: documentName(outcome.finalUrl), bytes: taken.bytes };
    const declared = { region: source.regionCode ?? undefined, year: source.year ?? undefined };
    const before = source.document && (await readPage(source.document.bytes, source.document.name, declared));
    const now = await readPage(document.bytes, document.name, declared);
    const unfit = judgePage(before && 'text' in before && !(before instanceof Error) ? before : undefined, now);
    if (!unfit) return { ...finding, document, ...found(outcome, source) };
    const { kind, problem } = unfit;
    const line = {
      zh: `${finding.line.zh}但没有替换原来的报告，另行保存：${problem.zh}`,
      en: `${finding.line.en} It does not take the place of what was there and is kept beside: ${problem.en}`,
    };
    return { ...finding, outcome: kind, line, standing: 'lasting', document: { ...document, problem } };
  }
}

/** A page that stands in for another one, to be kept beside. */
function standIn(outcome: FetchOutcome): Pick<LookFinding, 'document'> {
  if (outcome.kind !== 'error-page' && outcome.kind !== 'login-page' && outcome.kind !== 'blocked-page') return {};
  const { document, reason, kind } = outcome;
  if (document.bytes.length === 0) return {};
  const problem = { code: `source.${kind.replaceAll('-', '_')}`, ...reason };
  return { document: { name: documentName(outcome.finalUrl), bytes: document.bytes, problem } };
}

function found(outcome: FetchOutcome, { known }: SourceToLookAt): Pick<LookFinding, 'known' | 'movedTo'> {
  return { known: nowKnown(outcome, known), movedTo: newAddress(outcome) };
}

/** The last part of the address that says something: `2022gzbg.html` for http://www.example.cn/zwgk/2022gzbg.html. */
function documentName(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast((part) => part !== '');
  return last === undefined ? hostname : safeDecode(last).slice(0, 200);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // GBK in percent signs, or a stray one: the address's own spelling names it as well.
    return text;
  }
}
