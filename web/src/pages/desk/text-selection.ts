import type { Words } from '../../api/desk-types';

/**
 * The words that are selected in the text of a report, and where they stand in it; null where nothing is selected, or
 * something outside. A paragraph knows by `data-offset` where it starts; its own text is the report's, unchanged.
 */
export function selectedWords(container: HTMLElement, text: string): Words | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  return trimmed(text, start, end);
}

function offsetOf(node: Node, offset: number): number | null {
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-offset]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.offset) + before.toString().length;
}

/** Without the blanks around, which are easily caught with the words. */
function trimmed(text: string, start: number, end: number): Words | null {
  const words = text.slice(start, end);
  const quote = words.trim();
  return quote === '' ? null : { quote, offset: start + words.indexOf(quote) };
}
