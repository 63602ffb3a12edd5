/**
 * Days after the promised one; what has not arrived is late as of today. Null where the promised day is
 * not over: counting those that are there early, and not those that are still awaited, would make
 * carriers look better than they are.
 */
export function parcelDelay(
  { promisedOn, deliveredOn }: { promisedOn: number | null; deliveredOn: number | null },
  today: number,
): number | null {
  if (promisedOn === null || promisedOn >= today) return null;
  return (deliveredOn ?? today) - promisedOn;
}
