/** Epoch ms in which a clock stands still, the end not included; Infinity where it still does. */
export type Pause = { readonly from: number; readonly until: number };

/** In order of time, none touching the next; empty and reversed ones are left out. */
export function mergedPauses(pauses: readonly Pause[]): readonly Pause[] {
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
