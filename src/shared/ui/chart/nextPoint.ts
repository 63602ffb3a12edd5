/** Keys of a radio group, and how far each goes. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Where a key leads from a point: to the next or the one before, round the ends; Home and End to the
 * first and the last; Enter and the space bar choose the point itself.
 *
 * @returns the id of the point, or null where the key means nothing
 */
export function nextPoint(
  points: readonly { readonly id: string }[],
  from: string,
  key: string,
): string | null {
  if (key === 'Home') return points[0]?.id ?? null;
  if (key === 'End') return points.at(-1)?.id ?? null;
  if (key === 'Enter' || key === ' ') return from;
  const step = STEPS[key];
  const place = points.findIndex(({ id }) => id === from);
  if (step === undefined || place < 0) return null;
  return points[(place + step + points.length) % points.length]?.id ?? null;
}
