/** Opens the house of this terminal. */
import type { House } from './house.ts';
import type { ShellForHouse } from './terminal.ts';

/** Rejects: there is no house yet. */
export async function openHouseOfTerminal(_shell: ShellForHouse): Promise<House> {
  throw new Error('no house');
}
