/** How many of the last characters prove that the key was written down. */
export const RETYPED = 6;

/** Whether `typed` is the end of the key. Case and spaces do not matter: the key has no two letters that differ by case. */
export function provesWritten(key: string, typed: string): boolean {
  return typed.replace(/\s/g, '').toUpperCase() === key.slice(-RETYPED).toUpperCase();
}
