import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { ReturnCase } from './returnCases.ts';

export type AskedDays = {
  readonly days: ZoneTable;
  /** First civil day that counts, −Infinity for all; and today. */
  readonly from: number;
  readonly today: number;
  /** Epoch ms. */
  readonly now: number;
};

/**
 * Cases asked for in the period. Those without a day are in it only where all days count; those said
 * to be later than now never are.
 */
export function casesInPeriod(
  cases: readonly ReturnCase[],
  { days, from, now }: AskedDays,
): { readonly inPeriod: ReturnCase[]; readonly untimed: number; readonly later: number } {
  const inPeriod: ReturnCase[] = [];
  let [untimed, later] = [0, 0];
  for (const each of cases) {
    const { requestedAt } = each;
    if (Number.isNaN(requestedAt)) {
      untimed++;
      if (from === -Infinity) inPeriod.push(each);
    } else if (requestedAt > now) later++;
    else if (instantToDay(days, requestedAt) >= from) inPeriod.push(each);
  }
  return { inPeriod, untimed, later };
}
