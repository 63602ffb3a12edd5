import { comingBack } from '../../../shared/domain/comparison/comingBack.ts';
import {
  EXPOSURE,
  repeatComparison,
  type Exposures,
} from '../../../shared/domain/comparison/repeatComparison.ts';
import { SOLD_COLUMNS, soldOrders } from '../../../shared/domain/comparison/soldOrders.ts';
import type { SoldOrders } from '../../../shared/domain/comparison/soldOrders.ts';
import { columnsOf } from '../../../shared/domain/facts/factSource.ts';
import { events, orderLines, shipments } from '../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../shared/domain/time/zoneTable.ts';
import {
  COMEBACK_DAYS,
  type Comeback,
  type ComebackParams,
} from '../domain/comeback/comebackTypes.ts';
import { failedOrders, PAYMENT_COLUMNS } from '../domain/comeback/failedOrders.ts';
import { lateExposures } from '../domain/comeback/lateExposures.ts';
import { SHIPMENT_COLUMNS } from '../domain/delivery/deliveryReport.ts';
import { AHEAD, EARLIEST } from './dataSpan.ts';

const YEAR = 365;

/** Whether customers to whom something happened come back as often as others; all tables of one moment. */
export async function readComeback(
  { facts }: JobContext,
  { mishap, zone, now }: ComebackParams,
): Promise<Comeback> {
  const days = zoneTable(zone, EARLIEST, now + AHEAD);
  const today = instantToDay(days, now);
  const lines = columnsOf(orderLines, ...SOLD_COLUMNS);
  let sold: SoldOrders;
  let exposures: Exposures;
  if (mishap === 'late') {
    const read = await facts.read({ lines, parcels: columnsOf(shipments, ...SHIPMENT_COLUMNS) });
    sold = soldOrders(read.lines);
    exposures = lateExposures(sold, read.parcels, days, today);
  } else {
    const read = await facts.read({ lines, tries: columnsOf(events, ...PAYMENT_COLUMNS) });
    sold = soldOrders(read.lines);
    exposures = failedOrders(sold, read.tries);
  }
  const back = comingBack(sold, days, COMEBACK_DAYS);
  const found = repeatComparison(sold, back, exposures);
  const lately = latelyExposed(back.day, exposures, today);
  return { ...found, lately, lost: -found.matched.difference * lately };
}

function latelyExposed(day: Int32Array, { exposure }: Exposures, today: number): number {
  let count = 0;
  for (let i = 0; i < day.length; i++) {
    if (exposure[i] === EXPOSURE.yes && (day[i] ?? 0) > today - YEAR) count++;
  }
  return count;
}
