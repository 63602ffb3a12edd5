import { EXPOSURE, type Exposures } from '../../../../shared/domain/comparison/repeatComparison.ts';
import type { SoldOrders } from '../../../../shared/domain/comparison/soldOrders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { SHIPMENT_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { ShipmentRead } from '../delivery/deliveryReport.ts';
import { parcelDelay } from '../delivery/parcelDelay.ts';

/**
 * Orders one of whose parcels came late or not at all, and those whose parcels were all in time; alike
 * in the region that they went to. Unknown where nothing was promised, or the promised day is not over.
 *
 * @param today civil day
 */
export function lateOrders(
  sold: SoldOrders,
  { chunks }: ShipmentRead,
  days: ZoneTable,
  today: number,
): Exposures {
  const dayOf = (at: number) => (Number.isNaN(at) ? null : instantToDay(days, at));
  const late = new Map<number, boolean>();
  const regions = new Map<number, number>();
  for (const { columns, rows, hidden } of chunks) {
    for (let row = 0; row < rows; row++) {
      const order = columns.order.values[row] ?? MISSING_CODE;
      if (order === MISSING_CODE || isHidden(hidden, row)) continue;
      if (columns.state.values[row] === SHIPMENT_STATE.sentBack) continue;
      const promisedOn = dayOf(columns.promisedAt.values[row] ?? NaN);
      const deliveredOn = dayOf(columns.deliveredAt.values[row] ?? NaN);
      const delay = parcelDelay({ promisedOn, deliveredOn }, today);
      if (delay === null) continue;
      late.set(order, (late.get(order) ?? false) || delay > 0);
      if (!regions.has(order)) regions.set(order, columns.region.values[row] ?? MISSING_CODE);
    }
  }
  return {
    exposure: Int8Array.from(sold.order, (order) => {
      const known = late.get(order);
      if (known === undefined) return EXPOSURE.unknown;
      return known ? EXPOSURE.yes : EXPOSURE.no;
    }),
    traits: [sold.order.map((order) => regions.get(order) ?? MISSING_CODE)],
  };
}
