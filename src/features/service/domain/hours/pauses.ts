/** Epoch ms in which a clock stands still, the end not included; Infinity where it still does. */
export type Pause = { readonly from: number; readonly until: number };

/**
 * In order of time, none reaching into the next; empty and reversed ones are left out. What is so
 * already, as states of a conversation give it, is given back as it is.
 */
export function mergedPauses(pauses: readonly Pause[]): readonly Pause[] {
  if (isInOrder(pauses)) return pauses;
  const ordered = pauses.filter(({ from, until }) => until > from).sort((a, b) => a.from - b.from);
  const merged: Pause[] = [];
  for (const pause of ordered) {
    const last = merged.at(-1);
    if (last && pause.from <= last.until) {
      merged[merged.length - 1] = { from: last.from, until: Math.max(last.until, pause.until) };
    } else merged.push(pause);
  }
  return merged;
}

function isInOrder(pauses: readonly Pause[]): boolean {
  let last = -Infinity;
  for (const { from, until } of pauses) {
    if (!(from >= last && until > from)) return false;
    last = until;
  }
  return true;
}
