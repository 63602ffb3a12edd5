import { civilDate, civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { allocation, pointsRevenue } from '../accounting/contractLiability.ts';
import { ACCOUNTS, type Account, type PointsEntry } from '../ledger/pointsEntry.ts';
import { ENTRY_KINDS, type LedgerPart } from '../store/ledgerPart.ts';
import type { PointValue, ReportCohort, ReportMonth } from './reportTypes.ts';

type MonthSums = {
  granted: number;
  redeemed: number;
  expired: number;
  clawedBack: number;
  readonly active: Set<number>;
};
type CohortSums = {
  granted: number;
  redeemed: number;
  expired: number;
  clawedBack: number;
  /** The amounts that earned them, minor units. */
  eligible: number;
  /** Points that were redeemed, by month. */
  readonly redeemedBy: Map<number, number>;
  /** Points that were gone without being redeemed, by month. */
  readonly lostBy: Map<number, number>;
};

const GRANT = ENTRY_KINDS.indexOf('grant');

/** Adds a ledger up by the month in which things happened and by that in which points were given. */
export class ReportSums {
  readonly #zone: ZoneTable;
  readonly #months = new Map<number, MonthSums>();
  readonly #cohorts = new Map<number, CohortSums>();
  /** By lot of the parts: the month (months since year 0) in which it was given. */
  readonly #cohortOf: number[] = [];
  readonly #cohortOfId = new Map<string, number>();
  readonly #redeemers = new Set<number>();
  #day = NaN;
  #month = 0;

  constructor(zone: ZoneTable) {
    this.#zone = zone;
  }

  get redeemers(): number {
    return this.#redeemers.size;
  }

  addPart(part: LedgerPart): void {
    const { entries, kinds, at, members, starts, accounts, lots, points } = part;
    let granted = 0;
    for (let entry = 0; entry < entries; entry++) {
      const month = this.#monthAt(at[entry] ?? 0);
      if (kinds[entry] === GRANT) {
        this.#cohortOf.push(month);
        const eligible = part.eligible[granted++] ?? NaN;
        if (!Number.isNaN(eligible)) this.#cohort(month).eligible += eligible;
      }
      for (let i = starts[entry] ?? 0; i < (starts[entry + 1] ?? 0); i++) {
        const cohort = this.#cohortOf[lots[i] ?? -1] ?? month;
        const account = ACCOUNTS[accounts[i] ?? 0];
        if (account) this.#add(month, cohort, account, points[i] ?? 0, members[entry] ?? -1);
      }
    }
  }

  /**
   * Adds an entry that is not in a part yet.
   *
   * @param numberOf the number of a lot of the parts; undefined for one that is in none
   */
  addEntry(entry: PointsEntry, numberOf: (lot: string) => number | undefined): void {
    const month = this.#monthAt(entry.at);
    if (entry.kind === 'grant') {
      this.#cohortOfId.set(entry.id, month);
      if (entry.earned) this.#cohort(month).eligible += entry.earned.eligible;
    }
    for (const { account, lot, points } of entry.postings) {
      let cohort = month;
      if (lot !== null) {
        cohort = this.#cohortOfId.get(lot) ?? this.#cohortOf[numberOf(lot) ?? -1] ?? month;
      }
      this.#add(month, cohort, account, points, entry.member);
    }
  }

  /** By the month in which points were given. */
  cohorts(value: PointValue): ReportCohort[] {
    return [...this.#cohorts]
      .sort(([a], [b]) => a - b)
      .map(([month, sums]) => ({
        month: firstDay(month),
        granted: sums.granted,
        clawedBack: sums.clawedBack,
        redeemed: sums.redeemed,
        expired: sums.expired,
        left: leftOf(sums),
        allocated: allocatedTo(sums, value),
      }));
  }

  /** Every month from the first to the last, those in which nothing happened too. */
  months(value: PointValue): ReportMonth[] {
    const known = [...this.#months.keys()].sort((a, b) => a - b);
    const first = known[0] ?? 0;
    const last = known.at(-1) ?? -1;
    const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const money = this.#money(all, value);
    let opening = 0;
    return all.map((month, i) => {
      const { granted, redeemed, expired, clawedBack, active } = this.#months.get(month) ?? NONE;
      const closing = opening + granted - redeemed - expired - clawedBack;
      const row = {
        month: firstDay(month),
        opening,
        granted,
        redeemed,
        expired,
        clawedBack,
        closing,
        liability: money.liability[i] ?? 0,
        revenue: money.revenue[i] ?? 0,
        active: active.size,
      };
      opening = closing;
      return row;
    });
  }

  /**
   * Each cohort by IFRS 15: what its points were allocated is earned as they are redeemed, in
   * proportion to what is expected to be; all of it once none are left.
   */
  #money(months: readonly number[], value: PointValue) {
    const liability = months.map(() => 0);
    const revenue = months.map(() => 0);
    for (const [cohort, sums] of this.#cohorts) {
      const kept = sums.granted - sums.clawedBack;
      const expected = Math.round(kept * value.expectedRedeemed);
      let redeemed = 0;
      let lost = 0;
      const own = months.filter((month) => month >= cohort);
      const estimates = own.map((month) => {
        redeemed += sums.redeemedBy.get(month) ?? 0;
        lost += sums.lostBy.get(month) ?? 0;
        const gone = redeemed + lost >= sums.granted;
        return { redeemed, expected: gone ? redeemed : Math.max(expected, redeemed) };
      });
      const periods = pointsRevenue(allocatedTo(sums, value), estimates);
      const start = months.length - own.length;
      periods.forEach((period, i) => {
        liability[start + i] = (liability[start + i] ?? 0) + period.liability;
        revenue[start + i] = (revenue[start + i] ?? 0) + period.revenue;
      });
    }
    return { liability, revenue };
  }

  #add(month: number, cohort: number, account: Account, points: number, member: number): void {
    if (account !== 'issued' && account !== 'redeemed') {
      if (account !== 'expired' && account !== 'clawedBack') return;
      this.#of(month)[account] += points;
      const sums = this.#cohort(cohort);
      sums[account] += points;
      sums.lostBy.set(month, (sums.lostBy.get(month) ?? 0) + points);
      return;
    }
    const own = this.#of(month);
    own.active.add(member);
    const sums = this.#cohort(cohort);
    if (account === 'issued') {
      own.granted -= points;
      sums.granted -= points;
      return;
    }
    if (points > 0) this.#redeemers.add(member);
    own.redeemed += points;
    sums.redeemed += points;
    sums.redeemedBy.set(month, (sums.redeemedBy.get(month) ?? 0) + points);
  }

  #of(month: number): MonthSums {
    let sums = this.#months.get(month);
    if (!sums) {
      sums = { granted: 0, redeemed: 0, expired: 0, clawedBack: 0, active: new Set() };
      this.#months.set(month, sums);
    }
    return sums;
  }

  #cohort(month: number): CohortSums {
    let sums = this.#cohorts.get(month);
    if (!sums) {
      sums = {
        granted: 0,
        redeemed: 0,
        expired: 0,
        clawedBack: 0,
        eligible: 0,
        redeemedBy: new Map(),
        lostBy: new Map(),
      };
      this.#cohorts.set(month, sums);
    }
    return sums;
  }

  #monthAt(instant: number): number {
    const day = instantToDay(this.#zone, instant);
    if (day !== this.#day) {
      const { year, month } = civilDate(day);
      this.#day = day;
      this.#month = year * 12 + month - 1;
    }
    return this.#month;
  }
}

const NONE: Readonly<MonthSums> = {
  granted: 0,
  redeemed: 0,
  expired: 0,
  clawedBack: 0,
  active: new Set(),
};

function leftOf({ granted, redeemed, expired, clawedBack }: CohortSums): number {
  return granted - redeemed - expired - clawedBack;
}

/**
 * What a cohort's points were allocated of what was paid. Points that were given for nothing bought
 * are a cost of selling and not part of a sale: they are allocated in full, as a provision.
 */
function allocatedTo(
  { granted, clawedBack, eligible }: CohortSums,
  { costPerThousand, expectedRedeemed }: PointValue,
): number {
  const worth = Math.round(((granted - clawedBack) * costPerThousand * expectedRedeemed) / 1000);
  return eligible > 0 ? allocation(eligible, eligible, worth).points : worth;
}

function firstDay(month: number): number {
  return civilDay(Math.floor(month / 12), (month % 12) + 1, 1);
}
