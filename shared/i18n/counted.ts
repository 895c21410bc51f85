/** `count` followed by the right form of the noun: French uses the singular up to 1. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}
