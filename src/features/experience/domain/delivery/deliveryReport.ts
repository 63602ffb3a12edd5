import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import { SHIPMENT_STATE, type shipments } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { proportion } from '../../../../shared/domain/statistics/wilson.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { firstDayOfPeriod, periodOfDay } from '../../../../shared/domain/time/periods.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { DeliveryGroup, DeliveryReport } from './deliveryTypes.ts';
import { parcelDay } from './parcelDay.ts';
import { leftOutAs, ParcelTally, type Parcel } from './parcelTally.ts';

export const SHIPMENT_COLUMNS = [
  'shipment',
  'order',
  'carrier',
  'method',
  'region',
  'shippedAt',
  'promisedAt',
  'deliveredAt',
  'state',
] as const;
export type ShipmentRead = FactRead<typeof shipments, (typeof SHIPMENT_COLUMNS)[number]>;

const MONTH = { unit: 'month', weekStart: 1 } as const;

export type DeliveryWords = {
  readonly group: (code: number) => string;
  readonly shipment: (code: number) => string;
  readonly order: (code: number) => string;
};

/**
 * Parcels against what was promised. Promises are days, in the shop's zone: a parcel is late where it
 * arrived on a later day than the promised one, or has not arrived and that day is over; lost ones are
 * late from then on. What was sent back takes no part, nor does what has no promise or no sense.
 *
 * @param from first civil day that counts, −Infinity for all
 * @param today civil day
 */
export function deliveryReport(
  read: ShipmentRead,
  by: DeliveryGroup,
  {
    days,
    from,
    today,
    words,
  }: { days: ZoneTable; from: number; today: number; words: DeliveryWords },
): DeliveryReport {
  const all = new ParcelTally();
  const groups = new Map<number, ParcelTally>();
  const months = new Map<number, { due: number; late: number }>();
  let everything = 0;
  const leftOut = { withoutPromise: 0, sentBack: 0, impossible: 0 };
  for (const parcel of parcelsOf(read, by, days)) {
    everything++;
    if ((parcelDay(parcel) ?? -Infinity) < from) continue;
    const reason = leftOutAs(parcel);
    if (reason) {
      leftOut[reason]++;
      continue;
    }
    if (parcel.promisedOn === null) leftOut.withoutPromise++;
    let group = groups.get(parcel.group);
    if (!group) groups.set(parcel.group, (group = new ParcelTally()));
    const delay = all.add(parcel, today);
    group.add(parcel, today);
    if (delay === null || parcel.promisedOn === null) continue;
    const month = periodOfDay(parcel.promisedOn, MONTH);
    const counts = months.get(month) ?? { due: 0, late: 0 };
    months.set(month, { due: counts.due + 1, late: counts.late + (delay > 0 ? 1 : 0) });
  }
  return {
    everything,
    all: all.figures(),
    groups: [...groups]
      .map(([code, tally]) => ({
        ...tally.figures(),
        name: words.group(code),
        worst: tally.worst(words, today),
      }))
      .sort((a, b) => b.parcels - a.parcels || (a.name < b.name ? -1 : 1)),
    months: withoutGaps(months),
    ...leftOut,
  };
}

function withoutGaps(
  months: ReadonlyMap<number, { readonly due: number; readonly late: number }>,
): DeliveryReport['months'] {
  if (months.size === 0) return [];
  const first = Math.min(...months.keys());
  const last = Math.max(...months.keys());
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const { late = 0, due = 0 } = months.get(first + place) ?? {};
    return { firstDay: firstDayOfPeriod(first + place, MONTH), late: proportion(late, due) };
  });
}

/** Parcels that are seen, in codes and civil days. */
export function* parcelsOf(
  { chunks }: ShipmentRead,
  by: DeliveryGroup,
  days: ZoneTable,
): Generator<Parcel> {
  const dayOf = (at: number) => (Number.isNaN(at) ? null : instantToDay(days, at));
  for (const { columns, rows, hidden } of chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      yield {
        group: columns[by].values[row] ?? MISSING_CODE,
        shipment: columns.shipment.values[row] ?? MISSING_CODE,
        order: columns.order.values[row] ?? MISSING_CODE,
        state: columns.state.values[row] ?? SHIPMENT_STATE.underWay,
        shippedOn: dayOf(columns.shippedAt.values[row] ?? NaN),
        promisedOn: dayOf(columns.promisedAt.values[row] ?? NaN),
        deliveredOn: dayOf(columns.deliveredAt.values[row] ?? NaN),
      };
    }
  }
}
