import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { shipments } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { deliveryReport, SHIPMENT_COLUMNS } from '../domain/delivery/deliveryReport.ts';
import type { DeliveryParams, DeliveryReport } from '../domain/delivery/deliveryTypes.ts';
import { AHEAD, EARLIEST } from './dataSpan.ts';

/** Parcels against what was promised, by the question that the page asks. */
export async function readDelivery(
  { facts }: JobContext,
  { by, days: last, zone, now }: DeliveryParams,
): Promise<DeliveryReport> {
  const { read } = await facts.read({ read: columnsOf(shipments, ...SHIPMENT_COLUMNS) });
  const groups = await facts.dictionary(`shipments.${by}`);
  const parcels = await facts.dictionary('shipments.shipment');
  const orders = await facts.dictionary('orderLines.order');
  const days = zoneTable(zone, EARLIEST, now + AHEAD);
  const today = instantToDay(days, now);
  return deliveryReport(read, by, {
    days,
    from: last === null ? -Infinity : today - last + 1,
    today,
    words: {
      group: (code) => groups.valueAt(code),
      shipment: (code) => parcels.valueAt(code),
      order: (code) => orders.valueAt(code),
    },
  });
}
