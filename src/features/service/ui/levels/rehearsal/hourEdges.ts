/** Seven whole edges between the eight colours, for counts of which this is the largest. */
export function hourEdges(largest: number): number[] {
  const step = Math.max(1, Math.ceil(largest / 8));
  return Array.from({ length: 7 }, (_, place) => place * step + 1);
}
