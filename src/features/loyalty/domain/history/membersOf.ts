import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { civilDate } from '../../../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { MS_PER_DAY, type ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { HistoryReads } from './historyReads.ts';
import type { MemberColumns, OrderColumns } from './loyaltyHistory.ts';

/** What files say of customers, besides: when they signed up and who brought them. */
export type Members = {
  readonly columns: MemberColumns;
  /** Epoch ms; NaN unknown. */
  readonly createdAt: Float64Array;
  /** Customer code; -1 unknown. */
  readonly referrer: Int32Array;
};

/** @param codes how many customer codes there are */
export function membersOf(
  { chunks }: HistoryReads['customers'],
  orders: Pick<OrderColumns, 'length' | 'member' | 'day'>,
  zone: ZoneTable,
  codes: number,
): Members {
  const columns = {
    length: codes,
    birthMonth: new Uint8Array(codes),
    birthDay: new Uint8Array(codes),
    shopTier: new Int32Array(codes).fill(-1),
    segment: new Int32Array(codes).fill(-1),
    joined: new Int32Array(codes).fill(-1),
  };
  const createdAt = new Float64Array(codes).fill(NaN);
  const referrer = new Int32Array(codes).fill(-1);
  for (const { rows, hidden, columns: read } of chunks) {
    for (let row = 0; row < rows; row++) {
      const member = read.customer.values[row] ?? -1;
      if (member < 0 || isHidden(hidden, row)) continue;
      const born = read.birthday.values[row] ?? NaN;
      if (!Number.isNaN(born)) {
        // Midnight in UTC, whatever the shop's zone.
        const { month, day } = civilDate(Math.floor(born / MS_PER_DAY));
        columns.birthMonth[member] = month;
        columns.birthDay[member] = day;
      }
      columns.shopTier[member] = read.tier.values[row] ?? -1;
      columns.segment[member] = read.segment.values[row] ?? -1;
      const created = read.createdAt.values[row] ?? NaN;
      createdAt[member] = created;
      if (!Number.isNaN(created)) columns.joined[member] = instantToDay(zone, created);
      referrer[member] = read.referrer.values[row] ?? -1;
    }
  }
  // By time, so the first one seen is the first.
  for (let o = 0; o < orders.length; o++) {
    const member = orders.member[o] ?? -1;
    const known = columns.joined[member] ?? -1;
    const day = orders.day[o] ?? 0;
    if (member >= 0 && (known < 0 || day < known)) columns.joined[member] = day;
  }
  return { columns, createdAt, referrer };
}
