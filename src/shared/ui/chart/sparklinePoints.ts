/** A point in px, from the top left. */
export type SparklinePoint = { readonly x: number; readonly y: number };

/**
 * Values at equal distances over a width, zero always within the height, so that a small change
 * does not look like a large one.
 */
export function sparklinePoints(
  values: readonly number[],
  width: number,
  height: number,
): SparklinePoint[] {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const range = high - low || 1;
  const step = values.length > 1 ? width / (values.length - 1) : 0;
  return values.map((value, i) => ({
    x: round(i * step),
    y: round(height - ((value - low) / range) * height),
  }));
}

/** To a hundredth of a px: more cannot be seen. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
