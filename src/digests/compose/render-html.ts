import { escapeHtml } from '../../common/escape-html';
import type { Verdict } from '../../judgement/types';
import type { LineView, MailView, SectionView, VerdictView } from './mail-view';

// The colours of the pages.
const INK = '#1b1e23';
const SOFT = '#4a5058';
const FAINT = '#5f656d';
const LINE = '#dfdcd3';
const GROUND = '#f6f5f1';
const ACCENT = '#0d5c56';
const COLOURS: Record<Verdict, string> = {
  met: '#1d5fa6',
  missed: '#b34700',
  unreported: '#5a6069',
  pending: '#5a6069',
  incomparable: '#6b46a8',
};

const SANS = `-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',Helvetica,Arial,sans-serif`;
const SERIF = `'Songti SC','Noto Serif CJK SC',SimSun,serif`;

/**
 * A mail as HTML that mail programs show alike: tables for layout, styles in the elements, nothing from elsewhere, 600
 * pixels wide where there is room and as wide as the screen where there is not.
 */
export function renderHtml({ locale, subject, site, title, paragraphs, button, sections, footer }: MailView): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="format-detection" content="telephone=no,date=no,address=no">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;padding:0;background:${GROUND};color:${INK};font-family:${SANS};font-size:16px;line-height:1.55;-webkit-text-size-adjust:100%">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:${GROUND}"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;background:#ffffff;border:1px solid ${LINE}">
<tr><td style="padding:20px 20px 4px"><a href="${escapeHtml(site.href)}" style="color:${ACCENT};font-weight:600;text-decoration:none">${escapeHtml(site.name)}</a></td></tr>
<tr><td style="padding:0 20px 12px">
<h1 style="margin:0 0 8px;font-size:22px;line-height:1.35">${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p style="margin:0 0 8px;color:${SOFT}">${escapeHtml(text)}</p>`).join('\n')}${button ? renderButton(button) : ''}
</td></tr>
${sections.map(renderSection).join('\n')}
<tr><td style="padding:16px 20px 20px;border-top:1px solid ${LINE};color:${FAINT};font-size:13px">
${footer.map(({ text, href }) => `<p style="margin:0 0 6px">${href ? link(href, text, FAINT) : escapeHtml(text)}</p>`).join('\n')}
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}

function renderButton({ label, href }: { label: string; href: string }): string {
  return `
<table role="presentation" cellpadding="0" cellspacing="0" style="margin:16px 0"><tr><td style="background:${ACCENT}"><a href="${escapeHtml(href)}" style="display:inline-block;padding:12px 24px;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(label)}</a></td></tr></table>`;
}

function renderSection({ title, count, lines, rest }: SectionView): string {
  const number = count > 1 ? ` <span style="color:${FAINT};font-weight:400">${count}</span>` : '';
  return `<tr><td style="padding:16px 20px 4px;border-top:1px solid ${LINE}"><h2 style="margin:0;font-size:17px">${escapeHtml(title)}${number}</h2></td></tr>
${lines.map(renderLine).join('\n')}${rest ? renderRest(rest) : ''}`;
}

function renderLine({ href, place, name, from, to, quotes, note }: LineView): string {
  const verdict = [from, to]
    .filter((each) => each !== null)
    .map(renderVerdict)
    .join(' → ');
  const heading = href ? link(href, name, INK) : escapeHtml(name);
  return `<tr><td style="padding:8px 20px 10px">
<div style="font-size:14px;color:${FAINT}">${[verdict, escapeHtml(place)].filter(Boolean).join(' &nbsp;')}</div>
<div style="font-weight:600">${heading}</div>
${quotes.map(renderQuote).join('\n')}${note ? `\n<div style="margin-top:4px;font-size:14px;color:${SOFT}">${escapeHtml(note)}</div>` : ''}
</td></tr>`;
}

function renderVerdict({ value, word, symbol }: VerdictView): string {
  return `<span style="color:${COLOURS[value]};font-weight:600;white-space:nowrap">${symbol} ${escapeHtml(word)}</span>`;
}

function renderQuote({ label, text }: { label: string; text: string }): string {
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin-top:4px"><tr>
<td style="border-left:3px solid ${LINE};padding:0 0 0 10px"><span style="font-size:13px;color:${FAINT}">${escapeHtml(label)}</span><br><span lang="zh-CN" style="font-family:${SERIF}">“${escapeHtml(text)}”</span></td>
</tr></table>`;
}

function renderRest({ label, links }: NonNullable<SectionView['rest']>): string {
  const all = links.map(({ label: place, href }) => link(href, place, ACCENT)).join(' · ');
  return `\n<tr><td style="padding:4px 20px 14px;font-size:14px;color:${SOFT}">${escapeHtml(label)}${all}</td></tr>`;
}

const link = (href: string, text: string, colour: string) =>
  `<a href="${escapeHtml(href)}" style="color:${colour};text-decoration:underline">${escapeHtml(text)}</a>`;
