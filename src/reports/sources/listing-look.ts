import { Injectable } from '@nestjs/common';
import { readListing } from '../fetch/read-listing';
import type { LookFinding, SourceToLookAt } from './look-finding';
import { PageVisitor } from './page-visitor';
import { newAddress, nowKnown, takenDocument, webFinding } from './web-finding';

/** Looks at a list of reports. */
@Injectable()
export class ListingLook {
  constructor(private readonly visitor: PageVisitor) {}

  /** @throws as `UrlLook.look` */
  async look({ address, known, regionName }: SourceToLookAt, signal: AbortSignal): Promise<LookFinding> {
    const options = { signal, ...(regionName !== null && { region: regionName }) };
    const { outcome, reports: links, pages } = await readListing(address, known, this.visitor.get(), options);
    const finding = { ...webFinding(outcome), known: nowKnown(outcome, known), movedTo: newAddress(outcome) };
    if (!takenDocument(outcome)) return finding;
    const line = {
      zh: `${finding.line.zh}列表共 ${pages} 页，找到 ${links.length} 份报告的链接。`,
      en: `${finding.line.en} Its list has ${pages} pages, with links to ${links.length} reports.`,
    };
    return { ...finding, line, links };
  }
}
