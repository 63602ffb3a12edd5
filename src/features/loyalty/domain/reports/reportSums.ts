import { civilDate, civilDay } from '../../../../shared/domain/time/civilDay.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import {
  allocation,
  contractLiability,
  type LiabilityPeriod,
} from '../accounting/contractLiability.ts';
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
  /** Points that were redeemed, and taken back, by month. */
  readonly redeemedBy: Map<number, number>;
  readonly clawedBy: Map<number, number>;
  /** How what can still be redeemed changed, by month. */
  readonly heldBy: Map<number, number>;
};

/** What a point is worth at the end of a month, by a civil day of it. */
type ValueAt = (day: number) => PointValue;

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
  cohorts(valueAt: ValueAt): ReportCohort[] {
    return [...this.#cohorts]
      .sort(([a], [b]) => a - b)
      .map(([month, sums]) => ({
        month: firstDay(month),
        granted: sums.granted,
        clawedBack: sums.clawedBack,
        redeemed: sums.redeemed,
        expired: sums.expired,
        left: [...sums.heldBy.values()].reduce((sum, points) => sum + points, 0),
        allocated: allocatedTo(sums, valueAt(firstDay(month))),
      }));
  }

  /**
   * Every month from the first to the last, those in which nothing happened too.
   *
   * @param through civil day: months go on to the one that it is in, whose estimate may be new
   */
  months(valueAt: ValueAt, through = -Infinity): ReportMonth[] {
    const known = [...this.#months.keys()].sort((a, b) => a - b);
    const first = known[0] ?? 0;
    const last = Math.max(known.at(-1) ?? -1, known.length > 0 ? monthOf(through) : -1);
    const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const values = all.map((month) => valueAt(firstDay(month)));
    const owed = this.#owed(all, values);
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
        owed: owed[i] ?? NOTHING_OWED,
        value: values[i] ?? valueAt(firstDay(month)),
        active: active.size,
      };
      opening = closing;
      return row;
    });
  }

  /** Each cohort by IFRS 15, and month by month all of them together. */
  #owed(months: readonly number[], values: readonly PointValue[]): LiabilityPeriod[] {
    const sums = months.map(() => ({ ...NOTHING_OWED }));
    for (const [cohort, own] of this.#cohorts) {
      const start = months.indexOf(cohort);
      const begun = values[start];
      if (!begun) continue;
      let redeemed = 0;
      let left = 0;
      let kept = own.granted;
      const states = months.slice(start).map((month, i) => {
        redeemed += own.redeemedBy.get(month) ?? 0;
        left += own.heldBy.get(month) ?? 0;
        kept -= own.clawedBy.get(month) ?? 0;
        return { kept, redeemed, left, rate: values[start + i]?.expectedRedeemed ?? 0 };
      });
      const periods = contractLiability(allocatedTo(own, begun), own.granted, states);
      periods.forEach((period, i) => {
        const sum = sums[start + i];
        if (sum) for (const field of OWED_FIELDS) sum[field] += period[field];
      });
    }
    return sums;
  }

  #add(month: number, cohort: number, account: Account, points: number, member: number): void {
    switch (account) {
      case 'deficit':
        return;
      case 'pending':
      case 'available':
      case 'reserved':
        addTo(this.#cohort(cohort).heldBy, month, points);
        return;
      case 'expired':
        this.#of(month).expired += points;
        this.#cohort(cohort).expired += points;
        return;
      case 'clawedBack':
        this.#of(month).clawedBack += points;
        this.#cohort(cohort).clawedBack += points;
        addTo(this.#cohort(cohort).clawedBy, month, points);
        return;
      case 'issued':
        this.#of(month).active.add(member);
        this.#of(month).granted -= points;
        this.#cohort(cohort).granted -= points;
        return;
      case 'redeemed':
        if (points > 0) this.#redeemers.add(member);
        this.#of(month).active.add(member);
        this.#of(month).redeemed += points;
        this.#cohort(cohort).redeemed += points;
        addTo(this.#cohort(cohort).redeemedBy, month, points);
    }
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
        clawedBy: new Map(),
        heldBy: new Map(),
      };
      this.#cohorts.set(month, sums);
    }
    return sums;
  }

  #monthAt(instant: number): number {
    const day = instantToDay(this.#zone, instant);
    if (day !== this.#day) {
      this.#day = day;
      this.#month = monthOf(day);
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

type Sums = { -readonly [K in keyof LiabilityPeriod]: LiabilityPeriod[K] };

const NOTHING_OWED: Readonly<Sums> = {
  opening: 0,
  allocated: 0,
  takenBack: 0,
  earned: 0,
  estimate: 0,
  liability: 0,
};
const OWED_FIELDS = [
  'opening',
  'allocated',
  'takenBack',
  'earned',
  'estimate',
  'liability',
] as const satisfies readonly (keyof LiabilityPeriod)[];

function addTo(sums: Map<number, number>, month: number, points: number): void {
  sums.set(month, (sums.get(month) ?? 0) + points);
}

/**
 * What a cohort's points were allocated of what was paid, when they were given. Points that were
 * given for nothing bought are a cost of selling and not part of a sale: where a month has no others
 * they are allocated in full, as a provision.
 */
function allocatedTo(
  { granted, eligible }: CohortSums,
  { costPerThousand, expectedRedeemed }: PointValue,
): number {
  const worth = Math.round((granted * costPerThousand * expectedRedeemed) / 1000);
  return eligible > 0 ? allocation(eligible, eligible, worth).points : worth;
}

/** Months since year 0; of no day, none. */
function monthOf(day: number): number {
  if (day === -Infinity) return -1;
  const { year, month } = civilDate(day);
  return year * 12 + month - 1;
}

function firstDay(month: number): number {
  return civilDay(Math.floor(month / 12), (month % 12) + 1, 1);
}
