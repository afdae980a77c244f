import { type RefObject, useEffect } from 'react';

/**
 * Brings the chosen claim into view where it is not, and the focus to it, unless the reader is choosing in the panel.
 * A claim that was clicked is in view and has the focus already.
 */
export function useClaimInView(container: RefObject<HTMLElement | null>, id: number | null): void {
  useEffect(() => {
    if (id === null) return;
    const words = container.current?.querySelector<HTMLElement>(`[data-claims~="${id}"]`);
    if (!words) return;
    const { top, bottom } = words.getBoundingClientRect();
    const sheet = document.getElementById('claim-panel')?.getBoundingClientRect();
    const covered = sheet !== undefined && sheet.left < words.getBoundingClientRect().right && bottom > sheet.top;
    if (top < 0 || bottom > window.innerHeight || covered) words.scrollIntoView({ block: 'center' });
    if (!document.activeElement?.closest('.claim-panel, [data-claims]')) words.focus({ preventScroll: true });
  }, [container, id]);
}
