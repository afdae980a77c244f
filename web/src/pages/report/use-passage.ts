import { type RefObject, useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import { passageOfHash } from '../../components/claim-anchor';
import type { Span } from './segment-text';

/** Stands among the ids of claims for the passage; no claim has it. */
export const PASSAGE = 0;

/** The words of the text that the address names (`#at-120-18`), brought into view; null where it names none. */
export function usePassage(container: RefObject<HTMLElement | null>, text: string): Span | null {
  const { hash } = useLocation();
  const passage = useMemo(() => {
    const named = passageOfHash(hash);
    return named && { id: PASSAGE, offset: named.offset, quote: text.slice(named.offset, named.offset + named.length) };
  }, [hash, text]);
  useEffect(() => {
    if (passage) container.current?.querySelector('[data-passage]')?.scrollIntoView({ block: 'center' });
  }, [container, passage]);
  return passage;
}
