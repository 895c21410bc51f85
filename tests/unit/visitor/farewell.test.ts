/** Who is asked how it was: whoever got somewhere, and nobody with a private matter. */
import { describe, expect, it } from 'vitest';
import { farewellAfter, type Farewell } from '../../../renderer/app/farewell.ts';
import type { Screen } from '../../../renderer/app/screens.ts';
import { DESTINATIONS, findDestination } from '../../../shared/services/orientation/destinations.ts';

const door = (id: string): Screen => ({ name: 'destination', id, from: null, advice: null });
const after = (...screens: readonly Screen[]): Farewell => screens.reduce<Farewell>(farewellAfter, 'nothing');

describe('what a visitor is asked when leaving', () => {
  it('is nothing after looking around', () => {
    expect(after({ name: 'home' }, { name: 'orientation' }, { name: 'service', id: 'preComplaint' }, { name: 'ticket' })).toBe('nothing');
  });

  it.each(Object.keys(DESTINATIONS))('after the door %s is nothing where a person takes over, else how it was', (id) => {
    const found = findDestination(id);
    const person = found?.kind === 'emergency' || found?.kind === 'staff' || found?.discreet === true;
    expect(after({ name: 'home' }, door(id), { name: 'home' })).toBe(person ? 'private' : 'reached');
  });

  it('stays nothing once the visit is private, whatever follows', () => {
    expect(after(door('gendarmeNow'), { name: 'home' }, door('cyber17'))).toBe('private');
  });
});
