import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { shipments } from '../../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { parcelsOf, SHIPMENT_COLUMNS } from '../../domain/delivery/deliveryReport.ts';
import {
  recentLate,
  type RecentLate,
  type RecentLateParams,
} from '../../domain/overview/recentLate.ts';
import { AHEAD, EARLIEST } from '../dataSpan.ts';

/** How parcels did of late against what was promised. */
export async function readRecentLate(
  { facts }: JobContext,
  { zone, now }: RecentLateParams,
): Promise<RecentLate> {
  const { read } = await facts.read({ read: columnsOf(shipments, ...SHIPMENT_COLUMNS) });
  const days = zoneTable(zone, EARLIEST, now + AHEAD);
  return recentLate(parcelsOf(read, 'carrier', days), instantToDay(days, now));
}
