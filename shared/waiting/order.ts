/** Who is received first. */
import type { ContactState } from '../register/contact.ts';

/** What the order looks at. */
export type InLine = Pick<ContactState, 'openedAt'> & { readonly facts: { readonly victim: boolean } };

/** Victims first (charter of reception), then whoever has been here longest. What comes at the same instant keeps its order. */
export function inOrder<T>(all: readonly T[], contactOf: (each: T) => InLine): readonly T[] {
  return [...all].sort((one, other) => {
    const [a, b] = [contactOf(one), contactOf(other)];
    return Number(b.facts.victim) - Number(a.facts.victim) || Date.parse(a.openedAt) - Date.parse(b.openedAt);
  });
}
