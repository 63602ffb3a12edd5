import { columnsOf } from '../../../../shared/domain/facts/factSource.ts';
import { shipments } from '../../../../shared/domain/facts/factTables.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { parcelsOf, SHIPMENT_COLUMNS } from '../../domain/delivery/deliveryReport.ts';
import type { DeliveryGroup } from '../../domain/delivery/deliveryTypes.ts';
import { parcelDelay } from '../../domain/delivery/parcelDelay.ts';
import { leftOutAs } from '../../domain/delivery/parcelTally.ts';
import { orderCustomers } from '../orderCustomers.ts';
import { yearRevenue } from '../voice/yearRevenue.ts';
import { GroupCounts } from './groupCounts.ts';
import type { ReadShares } from './readShares.ts';

/**
 * Parcels that came late, of those promised in the period whose promised day is over. At stake: what the
 * customers of late ones spent in the 365 days before now.
 */
export function lateShares(by: DeliveryGroup): ReadShares {
  return async (context, { period, days, now }) => {
    const { facts } = context;
    const { read } = await facts.read({ read: columnsOf(shipments, ...SHIPMENT_COLUMNS) });
    const names = await facts.dictionary(`shipments.${by}`);
    const today = instantToDay(days, now);
    const customers = await orderCustomers(facts);
    const counts = new GroupCounts();
    for (const parcel of parcelsOf(read, by, days)) {
      const { promisedOn } = parcel;
      const delay = leftOutAs(parcel) ? null : parcelDelay(parcel, today);
      if (delay === null || promisedOn === null) continue;
      if (promisedOn < period.from || promisedOn > period.to) continue;
      counts.add(parcel.group, delay > 0, customers[parcel.order] ?? MISSING_CODE);
    }
    const revenue = await yearRevenue(context, now);
    return counts.named(
      (code) => names.valueAt(code),
      (_code, concerned) => revenue.of(concerned),
    );
  };
}
