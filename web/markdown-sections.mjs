import fs from 'node:fs';
import { Marked } from 'marked';

/** Wide tables scroll sideways, also by the keyboard. */
const reachable = (html) => html.replaceAll('<table>', '<table tabindex="0">');

/** Makes a document of docs/ into sections that a page can show: its second-level headings, each with its HTML. */
export function markdownSections() {
  const marked = new Marked({
    renderer: {
      // Links between the documents lead nowhere on a page; their words stay.
      link({ href, tokens }) {
        const text = this.parser.parseInline(tokens);
        return /^https?:/.test(href) ? `<a href="${href}">${text}</a>` : text;
      },
    },
  });
  return {
    name: 'markdown-sections',
    load(id) {
      if (!id.endsWith('.md')) return undefined;
      const [, ...parts] = fs.readFileSync(id, 'utf8').split(/^## /m);
      const sections = parts.map((part) => {
        const lineEnd = part.indexOf('\n');
        return { title: part.slice(0, lineEnd).trim(), html: reachable(marked.parse(part.slice(lineEnd))) };
      });
      return `export default ${JSON.stringify(sections)};`;
    },
  };
}
