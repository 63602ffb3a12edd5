import { parcelDelay } from './parcelDelay.ts';
import { leftOutAs } from './parcelTally.ts';
import { parcelsOf, type ShipmentRead } from './deliveryReport.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';

/** How an order's parcels came: `late` where one of them did. */
export const ORDER_DELIVERY = { unknown: 0, inTime: 1, late: 2 } as const;

/**
 * How each order's parcels came, as late shares count them: one of `ORDER_DELIVERY` by order code.
 *
 * @param orders codes of orders there are
 * @param today civil day
 */
export function lateOrders(
  read: ShipmentRead,
  orders: number,
  days: ZoneTable,
  today: number,
): Uint8Array {
  const delivery = new Uint8Array(orders);
  for (const parcel of parcelsOf(read, 'carrier', days)) {
    const { order } = parcel;
    const delay = leftOutAs(parcel) ? null : parcelDelay(parcel, today);
    if (order < 0 || delay === null) continue;
    const came = delay > 0 ? ORDER_DELIVERY.late : ORDER_DELIVERY.inTime;
    delivery[order] = Math.max(delivery[order] ?? 0, came);
  }
  return delivery;
}
