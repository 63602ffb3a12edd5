import { inConsumptionOrder } from './consumptionOrder.ts';
import type { MemberPoints } from './memberPoints.ts';

/** Points of one lot. */
export type LotPoints = { readonly lot: string; readonly points: number };

/**
 * Which lots so many points come from, soonest-expiring first.
 *
 * @returns fewer points than asked for where there are no more
 */
export function takeAvailable(owner: MemberPoints, points: number): LotPoints[] {
  const taken: LotPoints[] = [];
  let missing = points;
  for (const { id, available } of inConsumptionOrder(owner)) {
    if (missing <= 0) break;
    const some = Math.min(available, missing);
    taken.push({ lot: id, points: some });
    missing -= some;
  }
  return taken;
}
