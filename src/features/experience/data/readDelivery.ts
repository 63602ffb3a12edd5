import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { shipments } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../shared/domain/time/zoneTable.ts';
import { deliveryReport, SHIPMENT_COLUMNS } from '../domain/delivery/deliveryReport.ts';
import type { DeliveryParams, DeliveryReport } from '../domain/delivery/deliveryTypes.ts';

/** No parcel of a shop's files is older: 1 January 1990. */
const EARLIEST = 631_152_000_000;
/** Promises reach no further than this beyond now, ms: two years. */
const AHEAD = 63_072_000_000;

/** Parcels against what was promised, by the question that the page asks. */
export async function readDelivery(
  { facts }: JobContext,
  { by, zone, now }: DeliveryParams,
): Promise<DeliveryReport> {
  const { read } = await facts.read({ read: columnsOf(shipments, ...SHIPMENT_COLUMNS) });
  const groups = await facts.dictionary(`shipments.${by}`);
  const parcels = await facts.dictionary('shipments.shipment');
  const orders = await facts.dictionary('orderLines.order');
  const days = zoneTable(zone, EARLIEST, now + AHEAD);
  return deliveryReport(read, by, {
    days,
    today: instantToDay(days, now),
    words: {
      group: (code) => groups.valueAt(code),
      shipment: (code) => parcels.valueAt(code),
      order: (code) => orders.valueAt(code),
    },
  });
}
