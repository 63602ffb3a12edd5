/** Steps that people count in, times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Round ticks for an axis that has to show from `low` to `high`: two to five of them, the outermost
 * ones holding all values. Zero is among them unless that would take most of the height, or where
 * `zero` is 'free': for points, of which only the places count.
 */
export function niceTicks(low: number, high: number, zero: 'near' | 'free' = 'near'): number[] {
  if (low === 0 && high === 0) return [0, 1];
  const near = zero === 'near';
  const bottom = near && low > 0 && low < high * 0.6 ? 0 : low;
  const top = near && high < 0 && high > low * 0.6 ? 0 : high;
  const span = top - bottom || Math.abs(top);
  const power = 10 ** Math.floor(Math.log10(span / 4));
  for (const step of STEPS.map((each) => each * power)) {
    const first = Math.floor(round(bottom / step));
    const last = Math.max(first + 1, Math.ceil(round(top / step)));
    if (last - first <= 4)
      return Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
  }
  return [bottom, top];
}

/** Takes away what binary fractions leave behind: 0.30000000000000004. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
