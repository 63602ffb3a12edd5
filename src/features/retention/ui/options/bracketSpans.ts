/** The periods that brackets of such lengths cover: 1, 2, 3 → "1", "2–3", "4–6". */
export function bracketSpans(lengths: readonly number[]): string[] {
  let from = 1;
  return lengths.map((length) => {
    const to = from + length - 1;
    const span = length === 1 ? String(from) : `${from}–${to}`;
    from = to + 1;
    return span;
  });
}
