/**
 * `next`, with every field that says the same as in `before` kept as the object it was, so that
 * what is drawn from it need not be drawn again. Fields are compared as JSON.
 */
export function keepEqual<T extends object>(before: T, next: T): T {
  const kept = Object.entries(before).filter(([name, value]) => {
    const other: unknown = Object.entries(next).find(([key]) => key === name)?.[1];
    return JSON.stringify(other) === JSON.stringify(value);
  });
  const same = kept.length === Object.keys(next).length;
  return same ? before : { ...next, ...Object.fromEntries(kept) };
}
