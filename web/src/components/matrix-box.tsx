import type { ReactNode } from 'react';
import './matrix.css';

/** The frame in which a large table scrolls, by keyboard too. */
export function MatrixBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="matrix-box" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
