import type { LinkFault } from './score-links';
import type { Fault } from './score-claims';

/** Every fault with the report's words, for private reading: the words belong to the texts. */
export function describeWords(faults: readonly Fault[], links: readonly LinkFault[]): string {
  return [...faults.map(describeFault), ...links.map(describeLinkFault)].join('\n');
}

function describeFault({ text, set, cause, label, claim }: Fault): string {
  const lines = [`${text} · ${set} · ${cause}${claim ? ` · ${claim.rule} · ${claim.confidence}` : ''}`];
  if (label) lines.push(`  label ${withQuoteFirst(label)}`);
  if (claim) lines.push(`  read  ${withQuoteFirst(claim)}`);
  return lines.join('\n');
}

function describeLinkFault({ pair, cause, label, link }: LinkFault): string {
  const lines = [`${pair} · ${cause}`, `  label ${JSON.stringify(label)}`];
  if (link) lines.push(`  read  ${JSON.stringify(link)}`);
  return lines.join('\n');
}

const withQuoteFirst = ({ quote, ...fields }: { quote: string }): string => `${quote} ${JSON.stringify(fields)}`;
