import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the element that the address points to (`#claim-…`) into view and focus; for content that came later than the address. */
export function useScrollToHash(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash ? document.getElementById(hash.slice(1)) : null;
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }, [hash]);
}
