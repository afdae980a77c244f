import type { LineView, MailView, SectionView, VerdictView } from './mail-view';

/** A mail as plain text: all that it says, with the addresses of its links. */
export function renderText({ site, title, paragraphs, button, sections, footer }: MailView): string {
  const parts = [
    `${site.name}  ${site.href}`,
    [title, ...paragraphs].join('\n\n'),
    ...(button ? [`${button.label}:\n${button.href}`] : []),
    ...sections.map(renderSection),
    ['-- ', ...footer.map(({ text, href }) => (href ? `${text}: ${href}` : text))].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function renderSection({ title, count, lines, rest }: SectionView): string {
  const heading = count > 1 ? `== ${title} (${count}) ==` : `== ${title} ==`;
  const more = rest && [rest.label.trim(), ...rest.links.map(({ label, href }) => `  ${label}: ${href}`)].join('\n');
  return [heading, ...lines.map(renderLine), ...(more ? [more] : [])].join('\n\n');
}

function renderLine({ href, place, name, from, to, quotes, note }: LineView): string {
  const verdict = [from, to]
    .filter((each) => each !== null)
    .map(sayVerdict)
    .join(' → ');
  const heading = [verdict, place, name].filter(Boolean).join('  ');
  return [
    heading,
    ...quotes.map(({ label, text }) => `  ${label}: “${text}”`),
    note && `  ${note}`,
    href && `  ${href}`,
  ]
    .filter(Boolean)
    .join('\n');
}

const sayVerdict = ({ symbol, word }: VerdictView) => `${symbol} ${word}`;
