import { ArrowBigUp, ArrowBigUpDash, ChevronLeft, ChevronRight, CornerDownLeft, Delete, Space, type LucideIcon } from 'lucide-react';

const DRAWINGS = {
  backspace: Delete,
  caps: ArrowBigUpDash,
  enter: CornerDownLeft,
  left: ChevronLeft,
  right: ChevronRight,
  shift: ArrowBigUp,
  space: Space,
} as const satisfies Record<string, LucideIcon>;

/** The drawing on an acting key; the key has its spoken name. */
export function KeyIcon({ act }: { readonly act: keyof typeof DRAWINGS }) {
  const Drawing = DRAWINGS[act];
  return <Drawing className="key__icon" strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
