import { type RefObject, useEffect, useState } from 'react';
import type { Words } from '../../api/desk-types';
import { selectedWords } from './text-selection';

/** The words of the report that are selected, followed as the selection changes; kept while the panel is worked in. */
export function useTextSelection(container: RefObject<HTMLElement | null>, text: string): Words | null {
  const [words, setWords] = useState<Words | null>(null);
  useEffect(() => {
    const follow = () => {
      // A click into a field of the panel takes the browser's selection away, not what the editor selected.
      if (!container.current || document.activeElement?.closest('.desk-panel')) return;
      setWords(selectedWords(container.current, text));
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [container, text]);
  return words;
}
