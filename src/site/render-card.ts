import { createHash } from 'node:crypto';
import { VERDICT_SHAPES } from '../figures/verdict-shapes';
import type { Verdict } from '../judgement/types';
import { escapeHtml } from '../common/escape-html';
import type { Language } from './language';

/** What stands on a card, every text as HTML. */
export interface Card {
  title: string;
  /** Elements, one under the other. */
  body: readonly string[];
  /** Where the card leads. */
  link: { href: string; text: string };
}

/** A card as a whole document, for a frame in a page of others: no script, no cookie, nothing loaded. */
export function renderCard({ title, body, link }: Card, site: string, language: Language): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
<footer><a href="${escapeHtml(link.href)}" target="_blank" rel="noopener">${escapeHtml(link.text)}</a><b>${escapeHtml(site)}</b></footer>
</body>
</html>
`;
}

/** An element with a text in it. */
export function element(name: 'h1' | 'p' | 'blockquote', text: string, className = ''): string {
  return `<${name}${className && ` class="${className}"`}>${escapeHtml(text)}</${name}>`;
}

/** A verdict's word behind its shape, both in its colour. */
export function verdictLabel(verdict: Verdict, word: string): string {
  const { outline, filled, glyph } = VERDICT_SHAPES[verdict];
  return (
    `<span class="verdict" data-verdict="${verdict}">` +
    `<svg viewBox="0 0 16 16" aria-hidden="true"${filled ? ' class="filled"' : ''}>` +
    `<path d="${outline}"/><path class="glyph" d="${glyph}"/></svg>${escapeHtml(word)}</span>`
  );
}

/** A bar whose parts are as long as the counts of the verdicts, in a drawing of its own, since no style may be set here. */
export function verdictBar(counts: readonly (readonly [Verdict, number])[]): string {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  let start = 0;
  const parts = counts.map(([verdict, count]) => {
    const part = `<rect data-verdict="${verdict}" x="${start}" width="${Math.max(count - total / 200, total / 200)}" height="1"/>`;
    start += count;
    return part;
  });
  return `<svg class="bar" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`;
}

// Colours and fonts are those of the pages.
const STYLE = `
:root{--paper:#fff;--ink:#1b1e23;--soft:#4a5058;--line:#dfdcd3;--accent:#0d5c56;
--met:#1d5fa6;--missed:#b34700;--unreported:#5a6069;--pending:#5a6069;--incomparable:#6b46a8}
@media(prefers-color-scheme:dark){:root{--paper:#1b1f23;--ink:#e9e7e1;--soft:#bdbcb6;--line:#33383d;--accent:#6fc5ba;
--met:#82b6f0;--missed:#f5a463;--unreported:#b0b5bb;--pending:#b0b5bb;--incomparable:#bfa6f2}}
*{box-sizing:border-box;margin:0}
html,body{height:100%}
body{display:flex;flex-direction:column;padding:14px 16px;border:1px solid var(--line);border-radius:6px;
background:var(--paper);color:var(--ink);font:15px/1.55 -apple-system,'Segoe UI','PingFang SC','Microsoft YaHei',
'Noto Sans CJK SC',system-ui,sans-serif;font-variant-numeric:tabular-nums}
:lang(en) body,body:lang(en){font-family:'Segoe UI',Roboto,'Helvetica Neue','Noto Sans','Liberation Sans',Arial,
'PingFang SC','Noto Sans CJK SC',sans-serif}
main{flex:1}
h1{font-size:17px;line-height:1.4}
p{color:var(--soft)}
ul{display:flex;flex-wrap:wrap;gap:4px 18px;margin-top:8px;padding:0;list-style:none}
dl>div{margin-top:8px;padding-top:8px;border-top:1px solid var(--line)}
dt{color:var(--soft);font-size:13px}
dt b{color:var(--ink);font-size:15px}
dd{margin:0;font-family:'Songti SC','Noto Serif CJK SC',SimSun,serif}
footer{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2px 16px;margin-top:12px;padding-top:8px;
border-top:1px solid var(--line);font-size:13px}
a{color:var(--accent)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
[data-verdict=met]{--verdict:var(--met)}
[data-verdict=missed]{--verdict:var(--missed)}
[data-verdict=unreported]{--verdict:var(--unreported)}
[data-verdict=pending]{--verdict:var(--pending)}
[data-verdict=incomparable]{--verdict:var(--incomparable)}
.verdict{display:inline-flex;align-items:center;gap:.4em;color:var(--verdict);font-weight:600}
.verdict svg{width:1em;height:1em;overflow:visible;fill:none;stroke:var(--verdict);stroke-width:1.4;
stroke-linecap:round;stroke-linejoin:round}
.verdict svg.filled path:first-child{fill:var(--verdict)}
.verdict svg.filled .glyph{stroke:var(--paper);stroke-width:1.7}
.said{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 16px;margin-top:2px}
.said .verdict{font-size:20px}
.bar{display:block;width:100%;height:12px;margin-top:10px;border-radius:2px}
.bar rect{fill:var(--verdict)}
.bar [data-verdict=unreported]{fill-opacity:.55}
.bar [data-verdict=pending]{fill-opacity:.25}
`;

/** What a card may do: show itself with its own style, in a frame of any page. */
export const CARD_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    styleSrc: [`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ['*'],
  },
};
