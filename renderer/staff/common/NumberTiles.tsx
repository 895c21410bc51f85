/** Numbers at a glance, each with what it counts. */
import type { ReactNode } from 'react';

export interface NumberTile {
  /** What it counts. */
  readonly label: string;
  /** A count, or what is said instead of one. */
  readonly value: ReactNode;
  /** Its name for tests; never shown, never personal. */
  readonly subject?: string;
}

export function NumberTiles({ tiles }: { readonly tiles: readonly NumberTile[] }) {
  return (
    <dl className="staff-numbers__list">
      {tiles.map(({ label, value, subject }) => (
        <div key={label} className="staff-number" data-subject={subject}>
          <dt>{label}</dt>
          <dd className="tnum">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
