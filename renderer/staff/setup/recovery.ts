/** How many of the last characters prove that the key was written down. */
export const RETYPED = 6;

const GROUP = 4;

/** The key in groups of four characters, as a hand copies it; joined without spaces they are the key. */
export function groupsOf(key: string): readonly string[] {
  const characters = Array.from(key);
  return Array.from({ length: Math.ceil(characters.length / GROUP) }, (_, index) =>
    characters.slice(index * GROUP, (index + 1) * GROUP).join(''),
  );
}

/** Whether `typed` is the end of the key. Case and spaces do not matter: the key has no two letters that differ by case. */
export function provesWritten(key: string, typed: string): boolean {
  return typed.replace(/\s/g, '').toUpperCase() === key.slice(-RETYPED).toUpperCase();
}
