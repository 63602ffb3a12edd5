import { EXPOSURE, type Exposures } from '../../../../shared/domain/comparison/repeatComparison.ts';
import type { SoldOrders } from '../../../../shared/domain/comparison/soldOrders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { parcelsOf, type ShipmentRead } from '../delivery/deliveryReport.ts';
import { lateOrders, ORDER_DELIVERY } from '../delivery/lateOrders.ts';

/**
 * Orders one of whose parcels came late or not at all, and those whose parcels were all in time; alike
 * in the region that they went to. Unknown where nothing was promised, or the promised day is not over.
 *
 * @param today civil day
 */
export function lateExposures(
  sold: SoldOrders,
  read: ShipmentRead,
  days: ZoneTable,
  today: number,
): Exposures {
  const codes = sold.order.reduce((most, order) => Math.max(most, order + 1), 0);
  const delivery = lateOrders(read, codes, days, today);
  const regions = new Int32Array(codes).fill(MISSING_CODE);
  for (const { order, group } of parcelsOf(read, 'region', days)) {
    if (order >= 0 && regions[order] === MISSING_CODE) regions[order] = group;
  }
  return {
    exposure: Int8Array.from(sold.order, (order) => {
      const came = delivery[order] ?? ORDER_DELIVERY.unknown;
      if (came === ORDER_DELIVERY.unknown) return EXPOSURE.unknown;
      return came === ORDER_DELIVERY.late ? EXPOSURE.yes : EXPOSURE.no;
    }),
    traits: [sold.order.map((order) => regions[order] ?? MISSING_CODE)],
  };
}
