/**
 * A table from strings in which each character stands before the one that takes its place. What takes a
 * place may have its own taken by another (薴 苧 苎): then the last counts.
 */
export function characterPairs(lines: readonly string[]): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of lines) {
    const characters = Array.from(line);
    for (let n = 0; n + 1 < characters.length; n += 2) {
      table.set(characters[n] ?? '', characters[n + 1] ?? '');
    }
  }
  for (const [character, next] of table) table.set(character, table.get(next) ?? next);
  return table;
}
