import type { ReactNode } from 'react';

/** Two columns where the zone is wide enough, the first the wider one; else one under the other. */
export function Parts({ children }: { readonly children: ReactNode }) {
  return (
    <div className="staff-parts">
      <div className="staff-parts__grid">{children}</div>
    </div>
  );
}
